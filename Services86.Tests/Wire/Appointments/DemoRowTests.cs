using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>The special rows of the demo data (data/seed-data.md B): every one can be read, and sent back untouched it stays as it is.</summary>
[TestFixture]
internal sealed class DemoRowTests
{
    private const int First = 3001;
    private const int Last = 3062;
    private const int Note = 3056;

    [Test]
    public async Task SpecialRows_AreReadAndSavedBackUntouched()
    {
        await using var host = await TestHost.StartAsync(new TestHostOptions { Settings = { ["Installation:DemoData"] = "true" } });
        var ticket = await host.SignInAs("TJE0", "Tje0");
        var nil = new List<int>();
        var written = await host.Stored<int>("SELECT SUM(updated_count) FROM appointment");
        for (var id = First; id <= Last; id++)
        {
            var light = await host.Call("Appointment", "GetAppointment", $"<AppointmentId>{id}</AppointmentId>", ticket);
            var entity = await host.Call("Appointment", "GetAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>", ticket);
            Assert.That(light.Succeeded && entity.Succeeded, $"{id}: {light} {entity}");
            Assert.That(light["StartDate"], Is.EqualTo(entity["StartDate"]), $"{id}");
            if (entity.Response is not { } response)
            {
                nil.Add(id);
                continue;
            }

            var sent = new XElement(SoapReply.Service + "AppointmentEntity", response.Elements());
            var saved = await host.Call("Appointment", "SaveAppointmentEntity", sent.ToString(SaveOptions.DisableFormatting), ticket);
            Assert.That(saved.ExceptionType, Is.Null.Or.EqualTo("SoSentryException"), $"{id}: {saved.Message}");
        }

        Assert.That(nil, Is.EqualTo(new[] { Note }));
        Assert.That(await host.Stored<int>("SELECT SUM(updated_count) FROM appointment"), Is.EqualTo(written));
    }
}
