namespace Services86.Tests.Wire.Appointments;

/// <summary>Members that preferences hide are blank in alarms and for calendars too (rights.md §10).</summary>
[TestFixture]
internal sealed class HiddenMemberTests : AppointmentScene
{
    protected override string Changes => """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Rights-appointment', 'appointment.text_id', 2, 0, '0'),
          ('Rights-appointment', 'appointment.Contact', 2, 0, '0'),
          ('Rights-person-Existing', 'person.Lastname', 2, 0, '0'),
          ('Rights-person-Existing', 'person.MobilePhones', 2, 0, '0');
        INSERT INTO contact_point (contact_point_id, person_id, kind, rank, value, search_key) VALUES (9401, 301, 16389, 1, '900 00 000', '90000000');
        """;

    [SetUp]
    public async Task GivenMeetingAsync()
    {
        await Given(
            new GivenRow { Id = P, Master = P, Invited = 201, Contact = 21, Person = 301, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00", Text = "Talk" },
            new GivenRow { Id = P + 1, Owner = 0, Master = P, Invited = 301, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00", Text = "Talk" });
        await Host.Given($"UPDATE appointment SET has_alarm = TRUE, alarm_min = 15 WHERE appointment_id = {P}");
    }

    [Test]
    public async Task Alarm_ShowsNeitherTextNorCompanyNorTheHiddenName()
    {
        var reply = await AsAnna("GetAlarms");

        Assert.That(reply["Alarms/AlarmData/AppointmentId"], Is.EqualTo($"{P}"), reply.Text);
        Assert.That(reply["Alarms/AlarmData/AppointmentText"], Is.Empty);
        Assert.That((reply["Alarms/AlarmData/ContactId"], reply["Alarms/AlarmData/ContactName"]), Is.EqualTo(("0", "")));
        Assert.That(reply["Alarms/AlarmData/PersonFullName"], Is.EqualTo("Eva"));
    }

    [Test]
    public async Task Calendar_ShowsNeitherTextNorCompanyNorHiddenMembersOfParticipants()
    {
        var reply = await AsAnna("GetMySyncAppointments", "<StartTime>2024-03-05T00:00:00</StartTime><EndTime>2024-03-06T00:00:00</EndTime>");

        Assert.That((reply["AppointmentSyncData/AppointmentText"], reply["AppointmentSyncData/ContactName"]), Is.EqualTo(("", "")), reply.Text);
        Assert.That(reply.All("AppointmentSyncData/Participants/ParticipantSyncData/PersonFullName"), Is.EqualTo(new[] { "Anna", "Eva" }));
        Assert.That(reply.Text, Does.Contain("eva@acme.test").And.Not.Contain("900 00 000").And.Not.Contain("Evensen"));
    }
}
