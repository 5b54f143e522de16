namespace Services86.Tests.Wire.Appointments;

/// <summary>GetAppointmentEntity and GetAppointment: what a read shows, and to whom.</summary>
[TestFixture]
internal sealed class ReadTests : AppointmentScene
{
    [Test]
    public async Task E117_MissingRows_AreNil()
    {
        var entity = await Read(999999);
        var light = await AsAnna("GetAppointment", "<AppointmentId>999999</AppointmentId>");
        var zero = await AsAnna("GetAppointment", "<AppointmentId>0</AppointmentId>");

        Assert.That(new[] { entity.Succeeded, light.Succeeded, zero.Succeeded }, Is.All.True);
        Assert.That(new[] { entity.Response, light.Response, zero.Response }, Is.All.Null);
    }

    [Test]
    public async Task DocumentsAndNotes_AreNil()
    {
        await Given(new GivenRow { Id = P, Type = 3, Status = 0 });

        Assert.That((await Read(8100)).Response, Is.Null);
        Assert.That((await Read(P)).Response, Is.Null);
        Assert.That((await AsAnna("GetAppointment", "<AppointmentId>8100</AppointmentId>")).Response, Is.Null);
    }

    [Test]
    public async Task E102_PrivateRowOfAnother_ShowsItsTimesOnly()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102, Text = "Secret", Contact = 21, Location = "Vault" });

        var entity = await Read(P);
        var light = await AsAnna("GetAppointment", $"<AppointmentId>{P}</AppointmentId>");

        Assert.Multiple(() =>
        {
            Assert.That(entity["TableRight/Mask"], Is.EqualTo("Filtering"));
            Assert.That(entity["TableRight/Reason"], Is.EqualTo("This activity is private"));
            Assert.That(entity["StartDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(entity["EndDate"], Is.EqualTo("2024-03-08T11:00:00"));
            Assert.That(entity["Associate/AssociateId"], Is.EqualTo("102"));
            Assert.That(entity["Description"], Is.Empty);
            Assert.That(entity["Location"], Is.Empty);
            Assert.That(entity.Find("Contact"), Is.Null);
            Assert.That(light["TableRight/Mask"], Is.EqualTo("Filtering"));
            Assert.That(light["StartDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(light["AssociateId"], Is.EqualTo("102"));
            Assert.That(light["Description"], Is.Empty);
            Assert.That(light["ContactName"], Is.Empty);
            Assert.That(light["ContactId"], Is.EqualTo("0"));
            Assert.That(entity.Text + light.Text, Does.Not.Contain("Secret").And.Not.Contain("Vault").And.Not.Contain("Acme"));
        });
    }

    [Test]
    public async Task E103_GroupPrivateRow_IsFullForTheGroupAndFilteredForOthers()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo, Visibility = 2, VisibleId = 12, Text = "For the group" });

        var dina = await Read(P, "dina");
        var anna = await Read(P);

        Assert.That(dina["Description"], Is.EqualTo("For the group"));
        Assert.That(dina["Private"], Is.EqualTo("PrivateGroup"));
        Assert.That(dina["VisibleFor/VisibleFor/VisibleId"], Is.EqualTo("12"));
        Assert.That(anna["TableRight/Mask"], Is.EqualTo("Filtering"));
        Assert.That(anna["Description"], Is.Empty);
    }

    [Test]
    public async Task PlainRow_ShowsItselfAndWhatItRefersTo()
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301, Project = 31, Sale = 41, Invited = 201, Text = "Talk", Location = "Oslo" });

        var entity = await Read(P);
        var light = await AsAnna("GetAppointment", $"<AppointmentId>{P}</AppointmentId>");

        Assert.Multiple(() =>
        {
            Assert.That(entity["Contact/Name"], Is.EqualTo("Acme"));
            Assert.That(entity["Person/FullName"], Is.EqualTo("Eva Evensen"));
            Assert.That(entity["Person/Email"], Is.EqualTo("eva@acme.test"));
            Assert.That(entity["InvitedPerson/PersonId"], Is.EqualTo("201"));
            Assert.That(entity["Project/Name"], Is.EqualTo("Project one"));
            Assert.That(entity["Sale/Title"], Is.EqualTo("Guided sale"));
            Assert.That(entity["Sale/SaleTypeName"], Is.EqualTo("Guided"));
            Assert.That(entity["Sale/Completed"], Is.EqualTo("Started"));
            Assert.That(entity["Task/Value"], Is.EqualTo("Meeting"));
            Assert.That(entity["Task/TableRight/Mask"], Does.StartWith("Select"));
            Assert.That(entity["Associate/FullName"], Is.EqualTo("Anna Aas"));
            Assert.That(entity["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
            Assert.That(entity["BookingType"], Is.EqualTo("None"));
            Assert.That(entity["UpdatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
            Assert.That(entity.Find("UpdatedBy"), Is.Null);
            Assert.That(light["ContactName"], Is.EqualTo("Acme"));
            Assert.That(light["PersonFullName"], Is.EqualTo("Eva Evensen"));
            Assert.That(light["ProjectName"], Is.EqualTo("Project one"));
            Assert.That(light["SaleName"], Is.EqualTo("Guided sale"));
            Assert.That(light["Task"], Is.EqualTo("Meeting"));
            Assert.That(light["TaskType"], Is.EqualTo("Appointment"));
            Assert.That(light["AssociateName"], Is.EqualTo("anna"));
            Assert.That(light["CreatedBy"], Is.EqualTo("anna"));
            Assert.That(light["CreatedDate"], Is.EqualTo("2024-03-01T08:00:00"));
            Assert.That(light["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
        });
    }

    [Test]
    public async Task Booking_ReadFromTheSlave_ShowsOwnerAndParticipants()
    {
        await Given(
            new GivenRow { Id = 739, Master = 739, Invited = 201, Text = "Meeting" },
            new GivenRow { Id = 740, Owner = AppointmentFixture.Bo, Master = 739, Invited = 202, Type = 6, Status = 5, Text = "Meeting" },
            new GivenRow { Id = 741, Owner = 0, Master = 739, Invited = 302, Text = "Meeting" },
            new GivenRow { Id = 742, Owner = AppointmentFixture.Room, Master = 739, Text = "Meeting" });

        var slave = await Read(740, "bo");
        var master = await Read(739);

        Assert.Multiple(() =>
        {
            Assert.That(slave["BookingType"], Is.EqualTo("Participant"));
            Assert.That(slave["InvitationStatus"], Is.EqualTo("Invitation"));
            Assert.That(slave["MotherAssociate/AssociateId"], Is.EqualTo("101"));
            Assert.That(slave["TableRight/Mask"], Is.EqualTo("Select Insert Delete RestrictedUpdate"));
            Assert.That(slave.All("Participants/ParticipantInfo/AssociateId"), Is.EqualTo(new[] { "101", "102", "0", "110" }));
            Assert.That(slave.All("Participants/ParticipantInfo/PersonId"), Is.EqualTo(new[] { "201", "202", "302", "0" }));
            Assert.That(slave.All("Participants/ParticipantInfo/ContactId"), Is.EqualTo(new[] { "1", "1", "22", "0" }));
            Assert.That(
                slave.All("Participants/ParticipantInfo/InvitationStatus"), Is.EqualTo(new[] { "None", "Invitation", "Accepted", "Accepted" }));
            Assert.That(master["BookingType"], Is.EqualTo("Owner"));
            Assert.That(master["InvitationStatus"], Is.EqualTo("None"));
            Assert.That(FieldMask(slave.Find("FieldProperties")!, "Priority"), Is.EqualTo("Read Write"));
            Assert.That(FieldMask(slave.Find("FieldProperties")!, "Location"), Is.EqualTo("Read"));
        });
    }

    [Test]
    public async Task Series_ReadFromTheSecondDate_ShowsItAndLaterDates()
    {
        await Host.Given($"""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, cyclic_day, start_at, end_at, created_at, updated_at)
            VALUES (900, 1, 1, 1, {AppointmentFixture.At("2024-03-04T10:00:00")}, {AppointmentFixture.At("2024-03-06T11:00:00")}, 0, 0);
            """);
        await Given(
            new GivenRow { Id = 5010, Rule = 900, Start = "2024-03-04T10:00:00", End = "2024-03-04T11:00:00" },
            new GivenRow { Id = 5011, Rule = 900, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" },
            new GivenRow { Id = 5012, Rule = 900, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00" });

        var entity = await Read(5011);

        Assert.Multiple(() =>
        {
            Assert.That(entity["Recurrence/RecurrenceId"], Is.EqualTo("900"));
            Assert.That(entity["Recurrence/IsRecurrence"], Is.EqualTo("true"));
            Assert.That(entity["Recurrence/Pattern"], Is.EqualTo("Daily"));
            Assert.That(entity["Recurrence/DayPattern/Pattern"], Is.EqualTo("EveryWorkday"));
            Assert.That(entity.Find("Recurrence/WeekPattern"), Is.Null);
            Assert.That(entity["Recurrence/RecurrenceEndType"], Is.EqualTo("EndDate"));
            Assert.That(entity["Recurrence/StartDate"], Is.EqualTo("2024-03-04T00:00:00"));
            Assert.That(entity["Recurrence/EndDate"], Is.EqualTo("2024-03-06T00:00:00"));
            Assert.That(entity["Recurrence/RecurrenceCounter"], Is.EqualTo("2"));
            Assert.That(entity.All("Recurrence/Dates/RecurrenceDate/Date"), Is.EqualTo(new[] { "2024-03-05T10:00:00", "2024-03-06T10:00:00" }));
        });
    }

    [Test]
    public async Task E96_LagTime_BlocksTime()
    {
        await Given(
            new GivenRow { Id = 5010, Lag = 30 },
            new GivenRow { Id = P, Start = "2024-03-08T11:15:00", End = "2024-03-08T12:00:00" });

        Assert.That((await Read(P))["HasConflict"], Is.EqualTo("true"));
    }

    [TestCase(1, 1, true)]
    [TestCase(1, 3, true)]
    [TestCase(6, 5, true)]
    [TestCase(6, 9, false)]
    [TestCase(6, 10, false)]
    [TestCase(2, 1, false)]
    public async Task Conflict_AsksForOccupyingRowsOnly(int type, int status, bool expected)
    {
        await Given(new GivenRow { Id = 5010, Type = type, Status = status }, new GivenRow { Id = P, Start = "2024-03-08T10:30:00" });

        Assert.That((await Read(P))["HasConflict"], Is.EqualTo(expected ? "true" : "false"));
    }

    [Test]
    public async Task Conflict_WithARowOfSeveralDays_IsFound()
    {
        await Given(new GivenRow { Id = P });
        await Save("<StartDate>2024-03-01T08:00:00</StartDate><EndDate>2024-03-10T16:00:00</EndDate><Type>inDiary</Type>");

        Assert.That((await Read(P))["HasConflict"], Is.EqualTo("true"));
    }

    [Test]
    public async Task Conflict_WithTheOwnBooking_IsNone()
    {
        await Given(
            new GivenRow { Id = P, Master = P },
            new GivenRow { Id = 5010, Master = P, Type = 6, Status = 5 });

        Assert.That((await Read(P))["HasConflict"], Is.EqualTo("false"));
    }

    private static string FieldMask(System.Xml.Linq.XElement properties, string member) => properties.Elements()
        .Single(pair => pair.Elements().First().Value == member)
        .Descendants().First(element => element.Name.LocalName == "Mask").Value;
}
