using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>GetMySyncAppointments: which rows, and what of a row (appointment-operations.md §13, appointment-entities.md §10).</summary>
[TestFixture]
internal sealed class SyncTests : SyncScene
{
    [Test]
    public async Task Set_IsTheDiarys()
    {
        await Given([.. Enumerable.Range(0, 14).SelectMany(status => new[] { 1, 2, 3, 6, 7 }.Select(type =>
            new GivenRow { Id = 6000 + (100 * type) + status, Type = type, Status = status }))]);

        int[] shown = [0, 1, 2, 3, 5, 6, 7, 8, 11, 12];
        Assert.That(Ids(await Sync()), Is.EqualTo(shown.Select(status => 6100 + status).Concat(shown.Select(status => 6600 + status))));
    }

    [Test]
    public async Task Rows_ComeByDateThenIdAndWithoutLimit()
    {
        await Given([.. Enumerable.Range(1, 300).Select(n => new GivenRow { Id = 7000 - n })]);
        await Given(new GivenRow { Id = 7001, Start = "2024-03-07T10:00:00" });

        Assert.That(Ids(await Sync()), Is.EqualTo(Enumerable.Range(6700, 300).Prepend(7001)));
    }

    [TestCase("2024-03-08T11:00:00", "2024-03-08T12:00:00", false)]
    [TestCase("2024-03-08T09:00:00", "2024-03-08T10:00:00", false)]
    [TestCase("2024-03-08T10:30:00", "2024-03-08T10:45:00", true)]
    [TestCase("2024-03-08T10:59:59", "2024-03-08T12:00:00", true)]
    [TestCase("2024-03-08T09:00:00", "2024-03-08T10:00:01", true)]
    [TestCase("2024-03-08T10:00:00", "2024-03-08T10:00:00", true)]
    [TestCase("2024-03-08T11:00:00", "2024-03-08T11:00:00", false)]
    [TestCase("2024-03-08T12:00:00", "2024-03-08T09:00:00", false)]
    [TestCase("0001-01-01T00:00:00", "0001-01-01T00:00:00", true)]
    [TestCase("0001-01-01T00:00:00", "2024-03-08T10:00:00", false)]
    [TestCase("2024-03-08T10:59:00", "0001-01-01T00:00:00", true)]
    public async Task Interval_IsHalfOpenAndOpenWithoutADate(string from, string to, bool isIn)
    {
        await Given(new GivenRow { Id = P });

        int[] expected = isIn ? [P] : [];
        Assert.That(Ids(await Sync(from, to)), Is.EqualTo(expected));
    }

    [Test]
    public async Task RowWithoutLength_IsInWhereItStands()
    {
        await Given(new GivenRow { Id = P, End = "2024-03-08T10:00:00" });

        Assert.That(Ids(await Sync("2024-03-08T10:00:00", "2024-03-08T11:00:00")), Is.EqualTo(new[] { P }));
        Assert.That(Ids(await Sync("2024-03-08T09:00:00", "2024-03-08T10:00:00")), Is.Empty);
    }

    [Test]
    public async Task RowAcrossMidnight_AndOneOfDays_AreIn()
    {
        await Given(
            new GivenRow { Id = P, Start = "2024-03-04T23:00:00", End = "2024-03-05T01:00:00" },
            new GivenRow { Id = 5002, Start = "2024-02-20T08:00:00", End = "2024-03-20T16:00:00" });
        await Set("long_span = TRUE", 5002);

        Assert.That(Ids(await Sync("2024-03-05T00:00:00", "2024-03-05T08:00:00")), Is.EqualTo(new[] { 5002, P }));
    }

    [Test]
    public async Task RowsOfOthers_AreNotIn()
    {
        await GivenMeeting();

        Assert.That(Ids(await Sync()), Is.EqualTo(new[] { Master }));
        Assert.That(Ids(await Sync(user: "bo")), Is.EqualTo(new[] { 5010 }));
        Assert.That(Ids(await Sync(user: "dina")), Is.Empty);
        Assert.That((await Sync(user: "dina")).Response!.HasElements, Is.False);
    }

    [Test]
    public async Task OwnPrivateRow_IsShownInFull()
    {
        await Given(new GivenRow { Id = P, Visibility = 1, VisibleId = 101, Text = "Mine" });

        Assert.That((await Sync())["AppointmentSyncData/AppointmentText"], Is.EqualTo("Mine"));
    }

    [TestCase(1, 1, 0, "false", "false", "false", "false")]
    [TestCase(1, 3, 0, "false", "true", "false", "false")]
    [TestCase(1, 1, P, "false", "false", "false", "false")]
    [TestCase(1, 1, 5020, "false", "false", "true", "false")]
    [TestCase(6, 5, 5020, "false", "false", "true", "true")]
    [TestCase(6, 11, 0, "true", "false", "false", "true")]
    [TestCase(6, 12, 0, "true", "false", "false", "true")]
    public async Task Flags_TellWhatTheRowIs(int type, int status, int master, string assignment, string completed, string invitation, string tentative)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status, Master = master, Done = status == 3 ? "2024-03-04T09:00:00" : null });

        var row = Row(await Sync(), P);

        Assert.That(
            (Text(row, "IsAssignment"), Text(row, "IsCompleted"), Text(row, "IsInvitation"), Text(row, "IsTentative")),
            Is.EqualTo((assignment, completed, invitation, tentative)));
    }

    [Test]
    public async Task Row_ShowsItselfAndWhatItRefersTo()
    {
        await Given(new GivenRow { Id = P, Contact = 21, Person = 301, Project = 31, Sale = 41, Text = "Talk", Location = "Oslo" });

        var row = Row(await Sync(), P);

        Assert.Multiple(() =>
        {
            foreach (var (member, value) in new[]
            {
                ("AppointmentText", "Talk"), ("Location", "Oslo"), ("StartDate", "2024-03-08T10:00:00"), ("EndDate", "2024-03-08T11:00:00"),
                ("ContactId", "21"), ("ContactName", "Acme"), ("ContactDepartment", "Sales"), ("ContactFullName", "Acme, Sales"),
                ("PersonId", "301"), ("PersonFullName", "Eva M. Evensen"), ("PersonFormalName", "Mrs Dr Eva M. Evensen"),
                ("ProjectId", "31"), ("ProjectName", "Project one"), ("SaleId", "41"), ("SaleName", "Guided sale"), ("TaskName", "Meeting"),
                ("IsBusy", "true"), ("IsAllDay", "false"), ("HasAlarm", "false"), ("AlarmTime", "0001-01-01T00:00:00"), ("Participants", ""),
            })
            {
                Assert.That(Text(row, member), Is.EqualTo(value), member);
            }

            Assert.That(SoapReply.IsNil(row.Element(SoapReply.Service + "TableRight")!));
        });
    }

    [Test]
    public async Task Alarm_AllDayAndFree_AreTold()
    {
        await Given(new GivenRow { Id = P });
        await Set("has_alarm = TRUE, alarm_min = 15, all_day = TRUE, is_free = TRUE", P);

        var row = Row(await Sync(), P);

        Assert.That(
            (Text(row, "HasAlarm"), Text(row, "AlarmTime"), Text(row, "IsAllDay"), Text(row, "IsBusy")),
            Is.EqualTo(("true", "2024-03-08T09:45:00", "true", "false")));
    }

    [Test]
    public async Task LeadWithoutAlarm_IsNoAlarm()
    {
        await Given(new GivenRow { Id = P });
        await Set("alarm_min = 15", P);

        Assert.That(Text(Row(await Sync(), P), "AlarmTime"), Is.EqualTo("0001-01-01T00:00:00"));
    }

    [Test]
    public async Task Times_AreInTheCallersZone()
    {
        await Given(new GivenRow { Id = P });
        await Set("has_alarm = TRUE, alarm_min = 15", P);

        var inside = await Sync("2024-03-08T04:00:00", "2024-03-08T05:00:00", zone: NewYork);
        var outside = await Sync("2024-03-08T10:00:00", "2024-03-08T11:00:00", zone: NewYork);

        var row = Row(inside, P);
        Assert.That(
            (Text(row, "StartDate"), Text(row, "EndDate"), Text(row, "AlarmTime")),
            Is.EqualTo(("2024-03-08T04:00:00", "2024-03-08T05:00:00", "2024-03-08T03:45:00")));
        Assert.That(Ids(outside), Is.Empty);
    }

    [Test]
    public async Task NamesOfRecordsThatTheCallerMayNotRead_AreBlankAndTheirIdsStay()
    {
        await Given(new GivenRow { Id = P, Owner = Nils, Contact = 21, Person = 301, Project = 31, Sale = 41, Text = "Mine" });

        var row = Row(await Sync(user: "nils"), P);

        Assert.That(Text(row, "AppointmentText"), Is.EqualTo("Mine"));
        Assert.That((Text(row, "ContactId"), Text(row, "PersonId"), Text(row, "ProjectId"), Text(row, "SaleId")), Is.EqualTo(("21", "301", "31", "41")));
        foreach (var member in new[] { "PersonFullName", "PersonFormalName", "ContactName", "ContactDepartment", "ContactFullName", "ProjectName", "SaleName" })
        {
            Assert.That(Text(row, member), Is.Empty, member);
        }
    }
}
