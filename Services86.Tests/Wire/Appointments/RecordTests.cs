using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>GetAppointmentRecords: the rows of bookings and series (appointment-operations.md §3).</summary>
[TestFixture]
internal sealed class RecordTests : RecurrenceScene
{
    private const int Master = 739;

    [Test]
    public async Task E60_Records_OfABookingAndOfASeries()
    {
        await GivenSeriesAsync();
        await GivenBookingAsync();

        var booking = await Records(Master, 0);
        Assert.That(Ids(booking), Is.EqualTo(new[] { "739", "740", "741", "742" }));
        Assert.That(booking.All("Appointment/BookingType"), Is.EqualTo(new[] { "Owner", "Participant", "Participant", "Participant" }));
        Assert.That(Ids(await Records(0, 900)), Is.EqualTo(new[] { "5101", "5102", "5103" }));
        Assert.That(Ids(await Records(0, 0)), Is.Empty);
    }

    [Test]
    public async Task Records_OfBoth_AreAllOfThemOnce()
    {
        await GivenSeriesAsync();
        await GivenBookingAsync();
        await Given(
            new GivenRow { Id = 801, Master = 801, Rule = 900, Start = "2024-03-07T10:00:00" },
            new GivenRow { Id = 800, Owner = AppointmentFixture.Bo, Master = 801, Rule = 900, Start = "2024-03-07T10:00:00", Type = 6, Status = 10 });

        Assert.That(Ids(await Records(Master, 900)), Is.EqualTo(new[] { "5101", "5102", "739", "740", "741", "742", "5103", "801", "800" }));
        Assert.That(Ids(await Records(801, 900)), Is.EqualTo(new[] { "5101", "5102", "5103", "801", "800" }));
    }

    [Test]
    public async Task Records_IncludeRefusedAndCancelledRows_ButNoNotes()
    {
        await GivenBookingAsync();
        await Host.Given("UPDATE appointment SET type = 6, status = 9, reject_reason = 'On leave' WHERE appointment_id = 740; UPDATE appointment SET type = 3 WHERE appointment_id = 741;");

        var reply = await Records(Master, 0);

        Assert.That(Ids(reply), Is.EqualTo(new[] { "739", "740", "742" }));
        Assert.That(reply.All("Appointment/InvitationStatus"), Is.EqualTo(new[] { "None", "Declined", "Accepted" }));
        Assert.That(reply.All("Appointment/RejectReason")[1], Is.EqualTo("On leave"));
    }

    [TestCase("anna", "739:Meeting 740:Meeting 741:Meeting 742:Meeting", TestName = "PrivateBooking_IsReadByItsOwner")]
    [TestCase("bo", "739:Meeting 740:Meeting 741:Meeting 742:Meeting", TestName = "PrivateBooking_IsReadByAParticipant")]
    [TestCase("dina", "739: 740: 741: 742:", TestName = "PrivateBooking_IsABlockForOthers")]
    public async Task PrivateBooking(string user, string told)
    {
        await GivenBookingAsync();
        await Host.Given("UPDATE appointment SET visibility = 1, visible_id = associate_id; UPDATE appointment SET visible_id = 101 WHERE associate_id IS NULL;");

        var reply = await Records(Master, 0, user);

        Assert.That(string.Join(' ', Ids(reply).Zip(reply.All("Appointment/Description"), (id, text) => $"{id}:{text}")), Is.EqualTo(told));
        if (user == "dina") Assert.That(reply.All("Appointment/TableRight/Mask"), Is.All.EqualTo("Filtering"));
        if (user == "bo") Assert.That(reply.All("Appointment/TableRight/Mask")[0], Is.EqualTo("Select"));
    }

    [Test]
    public async Task PrivateBooking_ShowsAParticipantOnlyTheDatesOfHisOwn()
    {
        await GivenSeriesAsync();
        await Host.Given($"""
            UPDATE appointment SET visibility = 1, visible_id = 101, description = 'Secret' WHERE recurrence_rule_id = 900;
            UPDATE appointment SET master_id = 5101 WHERE appointment_id = 5101;
            """);
        await Given(new GivenRow { Id = 5110, Owner = AppointmentFixture.Bo, Master = 5101, Rule = 900, Start = "2024-03-04T10:00:00", Text = "Secret" });

        var reply = await Records(0, 900, "bo");

        Assert.That(Ids(reply), Is.EqualTo(new[] { "5101", "5110", "5102", "5103" }));
        Assert.That(reply.All("Appointment/Description"), Is.EqualTo(new[] { "Secret", "Secret", "", "" }));
    }

    [Test]
    public async Task PrivateBooking_IsABlockAgainForWhoHasBeenTakenOut()
    {
        await GivenBookingAsync();
        await Host.Given("""
            UPDATE appointment SET visibility = 1, visible_id = associate_id;
            UPDATE appointment SET type = 6, status = 10 WHERE appointment_id = 740;
            """);

        Assert.That((await Records(Master, 0, "bo")).All("Appointment/Description"), Is.EqualTo(new[] { "", "Meeting", "", "" }));
    }

    [TestCase(999999, 0)]
    [TestCase(0, 999999)]
    [TestCase(740, 0)]
    [TestCase(P, 0)]
    [TestCase(-1, -1)]
    public async Task Records_OfNothing_AreEmpty(int master, int rule)
    {
        await GivenBookingAsync();
        await Given(new GivenRow { Id = P });

        Assert.That(Ids(await Records(master, rule)), Is.Empty);
    }

    private Task GivenBookingAsync() => Given(
        new GivenRow { Id = Master, Master = Master, Invited = 201, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00", Text = "Meeting" },
        new GivenRow { Id = 740, Owner = AppointmentFixture.Bo, Master = Master, Invited = 202, Type = 6, Status = 5, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00", Text = "Meeting" },
        new GivenRow { Id = 741, Owner = 0, Master = Master, Invited = 302, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00", Text = "Meeting" },
        new GivenRow { Id = 742, Owner = AppointmentFixture.Room, Master = Master, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00", Text = "Meeting" });

    private Task<SoapReply> Records(int master, int rule, string user = "anna") =>
        As(user, "GetAppointmentRecords", $"<MotherId>{master}</MotherId><RecurrenceRuleId>{rule}</RecurrenceRuleId>");

    private static IReadOnlyList<string> Ids(SoapReply reply)
    {
        Assert.That(reply.Succeeded, reply.Text);
        return reply.All("Appointment/AppointmentId");
    }
}
