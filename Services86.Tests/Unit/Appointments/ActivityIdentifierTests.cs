using Services86.Agents.Appointments.Status;
using Services86.Agents.Errors;

namespace Services86.Tests.Unit.Appointments;

[TestFixture]
internal sealed class ActivityIdentifierTests
{
    [TestCase("appointment_id=666", nameof(ActivityKind.Appointment), 666)]
    [TestCase("todo_id=5", nameof(ActivityKind.Appointment), 5)]
    [TestCase("document_id=81", nameof(ActivityKind.Document), 81)]
    [TestCase("sale_id=41", nameof(ActivityKind.Sale), 41)]
    [TestCase(" Appointment_ID = 5 ", nameof(ActivityKind.Appointment), 5)]
    [TestCase("SALE_ID=007", nameof(ActivityKind.Sale), 7)]
    [TestCase("sale_id=2147483647", nameof(ActivityKind.Sale), int.MaxValue)]
    public void Parse_KnownKeys_GiveKindAndId(string text, string kind, int id)
    {
        var identifier = ActivityIdentifier.Parse(text);

        Assert.That(identifier.Kind.ToString(), Is.EqualTo(kind));
        Assert.That(identifier.Id, Is.EqualTo(id));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("5")]
    [TestCase("appointment_id")]
    [TestCase("appointment_id=")]
    [TestCase("appointment_id=0")]
    [TestCase("appointment_id=-1")]
    [TestCase("appointment_id=+1")]
    [TestCase("appointment_id=x")]
    [TestCase("appointment_id=1.0")]
    [TestCase("appointment_id=2147483648")]
    [TestCase("appointment_id=1=2")]
    [TestCase("ticket_id=1")]
    [TestCase("appointment id=1")]
    public void Parse_AnythingElse_IsIllegal(string? text)
    {
        Assert.That(() => ActivityIdentifier.Parse(text), Throws.TypeOf<SoIllegalOperationException>());
    }
}
