using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Nothing that a client sent is lost because of its order: the whole entity, its members back to front at every depth.</summary>
[TestFixture]
internal sealed class ReverseOrderTests
{
    private static readonly Dictionary<string, string> Sent = new()
    {
        ["Description"] = "Back to front: Øst & <vest>",
        ["Location"] = "Room 3",
        ["StartDate"] = "2024-03-05T10:15:00",
        ["EndDate"] = "2024-03-05T11:45:00",
        ["AlarmLeadTime"] = "PT25M",
        ["HasAlarm"] = "true",
        ["LeadTime"] = "PT5M",
        ["LagTime"] = "PT7M",
        ["IsFree"] = "true",
        ["ColorIndex"] = "3",
        ["Contact/ContactId"] = "2014",
        ["Project/ProjectId"] = "2001",
        ["Sale/SaleId"] = "2001",
        ["Priority/Id"] = "2",
        ["Task/TaskListItemId"] = "7",
        ["Completed"] = "Completed",
        ["IsMileStone"] = "true",
    };

    [Test]
    public async Task AppointmentEntity_SentBackToFront_IsStoredWhole()
    {
        await using var host = await TestHost.StartAsync(new TestHostOptions { Settings = { ["Installation:DemoData"] = "true" } });
        var ticket = await host.SignInAs("TJE0", "Tje0");
        var blank = await host.Call("Appointment", "CreateDefaultAppointmentEntity", "", ticket);
        var entity = new XElement(SoapReply.Service + "AppointmentEntity", blank.Response!.Elements());
        foreach (var (path, value) in Sent)
        {
            Set(entity, path, value);
        }

        Reverse(entity);
        var saved = await host.Call("Appointment", "SaveAppointmentEntity", entity.ToString(SaveOptions.DisableFormatting), ticket);
        Assert.That(saved.ExceptionType, Is.Null, saved.Message);
        var read = await host.Call("Appointment", "GetAppointmentEntity", $"<AppointmentEntityId>{saved["AppointmentId"]}</AppointmentEntityId>", ticket);

        Assert.Multiple(() =>
        {
            foreach (var (path, value) in Sent)
            {
                Assert.That(read[path], Is.EqualTo(value), path);
            }
        });
    }

    private static void Set(XElement entity, string path, string value)
    {
        foreach (var step in path.Split('/'))
        {
            var next = entity.Element(SoapReply.Service + step);
            if (next is null)
            {
                entity.Add(next = new XElement(SoapReply.Service + step));
            }

            next.RemoveAttributes();
            entity = next;
        }

        entity.Value = value;
    }

    private static void Reverse(XElement element)
    {
        foreach (var child in element.Elements())
        {
            Reverse(child);
        }

        if (element.HasElements)
        {
            element.ReplaceNodes(element.Elements().Reverse().ToArray());
        }
    }
}
