using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>GetAlarms: which rows, when and how they are told (appointment-operations.md §9).</summary>
[TestFixture]
internal sealed class AlarmTests : NarrowScene
{
    // Bo has preferences of his own; anna's are those of the fixture, two of the three not set.
    protected override string Changes => base.Changes + """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('DiaryView', 'DefaultAlarmTime', 5, 102, '25'), ('Functions', 'PeriodicCheckInterval', 5, 102, '7'), ('DiaryView', 'SilentAfter', 5, 102, '12');
        UPDATE person SET middle_name = 'M.', mrmrs = 'Mrs', salutation = 'Dr' WHERE person_id = 301;
        UPDATE contact SET department = 'Sales' WHERE contact_id = 21;
        """;

    [Test]
    public async Task E99_AlarmTime_IsTheStartLessTheLead()
    {
        await Given(Row(P, "2024-03-04T10:00:00"));
        await Alarm(15, P);

        var reply = await Ask();

        Assert.That(Ids(reply), Is.EqualTo(new[] { P }));
        Assert.That(reply["Alarms/AlarmData/AlarmTime"], Is.EqualTo("2024-03-04T09:45:00"));
        Assert.That(reply["Alarms/AlarmData/StartTime"], Is.EqualTo("2024-03-04T10:00:00"));
        Assert.That(reply["Alarms/AlarmData/EndDate"], Is.EqualTo("2024-03-04T10:30:00"));
    }

    [Test]
    public async Task E99_IntervalAndSilence_ArePreferences()
    {
        var anna = await Ask();
        var bo = await Ask(user: "bo");

        Assert.That((anna["PollingInterval"], anna["SilentAfter"]), Is.EqualTo(("5", "30")));
        Assert.That((bo["PollingInterval"], bo["SilentAfter"]), Is.EqualTo(("7", "12")));
        Assert.That(anna.Find("Alarms"), Is.Not.Null);
        Assert.That(anna.Find("Alarms")!.HasElements, Is.False);
    }

    [Test]
    public async Task E100_RowWithoutAlarm_TakesPartWhenAllAreAsked()
    {
        await Given(Row(P, "2024-03-04T11:00:00"), Row(5002, "2024-03-12T11:00:00"));

        var without = await Ask(lead: 20);
        var with = await Ask(all: true, lead: 20);

        Assert.That(Ids(without), Is.Empty);
        Assert.That(Ids(with), Is.EqualTo(new[] { P }));
        Assert.That(with["Alarms/AlarmData/AlarmTime"], Is.EqualTo("2024-03-04T10:40:00"));
    }

    [Test]
    public async Task E100_PendingInvitation_NeedsBoth()
    {
        await Given(Row(P, "2024-03-04T11:00:00") with { Type = 6, Status = 5, Master = 5010 });

        Assert.That(Ids(await Ask()), Is.Empty);
        Assert.That(Ids(await Ask(all: true)), Is.Empty);
        Assert.That(Ids(await Ask(invitations: true)), Is.Empty);
        Assert.That(Ids(await Ask(invitations: true, all: true)), Is.EqualTo(new[] { P }));
        await Alarm(5, P);
        Assert.That(Ids(await Ask(invitations: true)), Is.EqualTo(new[] { P }));
        Assert.That(Ids(await Ask(all: true)), Is.Empty);
    }

    [TestCase("2024-03-04T08:59:59", false)]
    [TestCase("2024-03-04T09:00:00", true)]
    [TestCase("2024-03-11T09:00:00", true)]
    [TestCase("2024-03-11T09:00:01", false)]
    public async Task Window_IsSevenDaysFromNow(string start, bool isIn)
    {
        await Given(Row(P, start), Row(5002, start) with { Type = 2 });

        int[] expected = isIn ? [P, 5002] : [];
        Assert.That(Ids(await Ask(all: true)), Is.EqualTo(expected));
    }

    [Test]
    public async Task Status_AndType_Decide()
    {
        await Given([.. Enumerable.Range(0, 14).SelectMany(status => new[] { 1, 2, 3, 6, 7 }.Select(type =>
            Row(6000 + (100 * type) + status, "2024-03-05T10:00:00") with { Type = type, Status = status }))]);

        int[] answered = [0, 1, 2, 5, 6, 7, 8, 11, 12];
        int[] pending = [5, 6, 7, 8, 11, 12];
        var expected = answered.SelectMany(status => new[] { 6100 + status, 6200 + status }).Order().ToArray();
        Assert.That(Ids(await Ask(all: true)), Is.EqualTo(expected));
        Assert.That(
            Ids(await Ask(invitations: true, all: true)),
            Is.EqualTo(expected.Concat(pending.Select(status => 6600 + status)).Concat(pending.Select(status => 6700 + status))));
    }

    [Test]
    public async Task Documents_AndRowsOfOthers_AreLeftOut()
    {
        await Given(
            Row(P, "2024-03-05T10:00:00") with { Owner = AppointmentFixture.Bo },
            Row(5002, "2024-03-05T10:00:00") with { Owner = 0, Invited = 201, Master = P });
        await Host.Given($"UPDATE appointment SET start_at = {AppointmentFixture.At("2024-03-05T10:00:00")} WHERE appointment_id = 8100");

        Assert.That(Ids(await Ask(invitations: true, all: true)), Is.Empty);
    }

    [TestCase("anna", 20, "2024-03-04T11:40:00")]
    [TestCase("anna", 0, "2024-03-04T11:50:00")]
    [TestCase("anna", -5, "2024-03-04T11:50:00")]
    [TestCase("bo", 0, "2024-03-04T11:35:00")]
    [TestCase("bo", 1, "2024-03-04T11:59:00")]
    [TestCase("anna", int.MinValue, "2024-03-04T11:50:00")]
    [TestCase("anna", int.MaxValue, "0001-01-01T00:00:00")]
    public async Task DefaultLead_IsTheParameterElseThePreference(string user, int lead, string expected)
    {
        await Given(Row(P, "2024-03-04T12:00:00") with { Owner = user == "bo" ? AppointmentFixture.Bo : AppointmentFixture.Anna });

        Assert.That((await Ask(all: true, lead: lead, user: user))["Alarms/AlarmData/AlarmTime"], Is.EqualTo(expected));
    }

    [Test]
    public async Task Alarms_ComeByTheirTimeThenId()
    {
        await Given(
            Row(5004, "2024-03-04T10:00:00"),
            Row(5002, "2024-03-04T12:00:00"),
            Row(5003, "2024-03-04T10:30:00") with { Type = 2 },
            Row(5001, "2024-03-04T10:20:00"));
        await Alarm(180, 5002);
        await Alarm(30, 5003);
        await Alarm(0, 5001);

        var reply = await Ask(all: true);

        Assert.That(Ids(reply), Is.EqualTo(new[] { 5002, 5004, 5003, 5001 }));
        Assert.That(reply.All("Alarms/AlarmData/AlarmTime"), Is.EqualTo(new[]
        {
            "2024-03-04T09:00:00", "2024-03-04T09:50:00", "2024-03-04T10:00:00", "2024-03-04T10:20:00",
        }));
    }

    [Test]
    public async Task EqualTimes_ComeById()
    {
        await Given(Row(5004, "2024-03-04T10:00:00"), Row(5002, "2024-03-04T10:00:00"), Row(5003, "2024-03-04T10:00:00") with { Type = 2 });

        Assert.That(Ids(await Ask(all: true)), Is.EqualTo(new[] { 5002, 5003, 5004 }));
    }

    [Test]
    public async Task Alarm_ShowsTheRowAndWhatItRefersTo()
    {
        await Given(Row(P, "2024-03-04T10:00:00") with { Contact = 21, Person = 301, Project = 31, Sale = 41, Text = "Talk", Location = "Oslo", Task = 65 });

        var alarm = (await Ask(all: true)).Find("Alarms/AlarmData")!;

        Assert.Multiple(() =>
        {
            foreach (var (member, value) in new[]
            {
                ("PersonId", "301"), ("PersonFullName", "Eva M. Evensen"), ("FormalName", "Mrs Dr Eva M. Evensen"), ("ContactId", "21"),
                ("ContactName", "Acme"), ("ContactDepartment", "Sales"), ("ContactFullName", "Acme, Sales"), ("ProjectId", "31"),
                ("ProjectName", "Project one"), ("SaleId", "41"), ("SaleName", "Guided sale"), ("AppointmentText", "Talk"), ("Location", "Oslo"),
                ("AppointmentType", "inDiary"), ("AssignmentStatus", "None"), ("InvitationStatus", "None"), ("BookingType", "None"), ("TaskName", "Old"),
            })
            {
                Assert.That(Text(alarm, member), Is.EqualTo(value), member);
            }

            Assert.That(SoapReply.IsNil(alarm.Element(SoapReply.Service + "TableRight")!));
        });
    }

    [Test]
    public async Task Alarm_OfARowAlone_IsBlank()
    {
        await Given(Row(P, "2024-03-04T10:00:00") with { Task = 0 });

        var alarm = (await Ask(all: true)).Find("Alarms/AlarmData")!;

        foreach (var member in new[] { "PersonFullName", "FormalName", "ContactName", "ContactDepartment", "ContactFullName", "ProjectName", "SaleName", "TaskName" })
        {
            Assert.That(Text(alarm, member), Is.Empty, member);
        }
    }

    [TestCase(6, 5, 5010, "BookingForDiary", "None", "Invitation", "Participant")]
    [TestCase(7, 8, 5010, "BookingForChecklist", "None", "MovedSeen", "Participant")]
    [TestCase(1, 1, 5010, "inDiary", "None", "Accepted", "Participant")]
    [TestCase(1, 1, P, "inDiary", "None", "None", "Owner")]
    [TestCase(7, 11, 0, "BookingForChecklist", "Assigning", "None", "None")]
    [TestCase(6, 12, 0, "BookingForDiary", "Seen", "None", "None")]
    public async Task Alarm_TellsWhatTheRowIs(int type, int status, int master, string appointmentType, string assignment, string invitation, string booking)
    {
        await Given(Row(P, "2024-03-04T10:00:00") with { Type = type, Status = status, Master = master, AssignedBy = status > 10 ? 102 : 0 });

        var alarm = (await Ask(invitations: true, all: true)).Find("Alarms/AlarmData")!;

        Assert.That(
            (Text(alarm, "AppointmentType"), Text(alarm, "AssignmentStatus"), Text(alarm, "InvitationStatus"), Text(alarm, "BookingType")),
            Is.EqualTo((appointmentType, assignment, invitation, booking)));
    }

    [Test]
    public async Task NamesOfRecordsThatTheCallerMayNotRead_AreBlankAndTheirIdsStay()
    {
        await Given(Row(P, "2024-03-04T10:00:00") with { Owner = Nils, Contact = 21, Person = 301, Project = 31, Sale = 41, Text = "Mine" });

        var alarm = (await Ask(all: true, user: "nils")).Find("Alarms/AlarmData")!;

        Assert.That(Text(alarm, "AppointmentText"), Is.EqualTo("Mine"));
        Assert.That((Text(alarm, "ContactId"), Text(alarm, "PersonId"), Text(alarm, "ProjectId"), Text(alarm, "SaleId")), Is.EqualTo(("21", "301", "31", "41")));
        foreach (var member in new[] { "PersonFullName", "FormalName", "ContactName", "ContactDepartment", "ContactFullName", "ProjectName", "SaleName" })
        {
            Assert.That(Text(alarm, member), Is.Empty, member);
        }
    }

    [Test]
    public async Task OwnPrivateRow_GivesItsAlarm()
    {
        await Given(Row(P, "2024-03-04T10:00:00") with { Visibility = 1, VisibleId = 101, Text = "Mine" });

        Assert.That((await Ask(all: true))["Alarms/AlarmData/AppointmentText"], Is.EqualTo("Mine"));
    }

    [Test]
    public async Task Times_AreInTheCallersZone()
    {
        await Given(Row(P, "2024-03-04T10:00:00"));
        await Alarm(15, P);

        var reply = await Ask(zone: NewYork);

        Assert.That(reply["Alarms/AlarmData/AlarmTime"], Is.EqualTo("2024-03-04T03:45:00"));
        Assert.That(reply["Alarms/AlarmData/StartTime"], Is.EqualTo("2024-03-04T04:00:00"));
        Assert.That(reply["Alarms/AlarmData/EndDate"], Is.EqualTo("2024-03-04T04:30:00"));
    }

    [Test]
    public async Task ManyAlarms_TakeAsManyStatementsAsOne()
    {
        await Given(Full(7000));
        await Ask(all: true);
        var one = await StatementsAsync(() => Ask(all: true));
        await Given([.. Enumerable.Range(7001, 300).Select(Full)]);

        Assert.That(await StatementsAsync(() => Ask(all: true)), Is.EqualTo(one).And.LessThanOrEqualTo(5));

        static GivenRow Full(int id) =>
            Row(id, "2024-03-05T10:00:00") with { Type = 1 + (id % 2), Contact = 21 + (id % 2), Person = 301 + (id % 2), Project = 31 + (id % 2), Sale = 41 + (id % 4) };
    }

    [Test]
    public async Task NoParameters_AskForRowsWithAlarm()
    {
        await Given(Row(P, "2024-03-04T10:00:00"), Row(5002, "2024-03-04T10:00:00"));
        await Alarm(5, P);

        Assert.That(Ids(await AsAnna("GetAlarms")), Is.EqualTo(new[] { P }));
    }

    private static GivenRow Row(int id, string start) => new() { Id = id, Start = start, End = start.Replace(":00:00", ":30:00", StringComparison.Ordinal) };

    private Task Alarm(int minutes, params int[] ids) => Set($"has_alarm = TRUE, alarm_min = {minutes}", ids);

    private static int[] Ids(SoapReply reply) => Ids(reply, "Alarms/AlarmData");

    private Task<SoapReply> Ask(bool invitations = false, bool all = false, int lead = 10, string user = "anna", string? zone = null) => As(
        user,
        "GetAlarms",
        $"<IncludeInvitations>{(invitations ? "true" : "false")}</IncludeInvitations><IncludeAllAppointments>{(all ? "true" : "false")}</IncludeAllAppointments>"
            + $"<DefaultAlarmLeadTimeInMinutes>{lead}</DefaultAlarmLeadTimeInMinutes>",
        zone);
}
