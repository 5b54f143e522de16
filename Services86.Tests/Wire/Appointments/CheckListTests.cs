using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Check lists (appointment-operations.md §5, task-list set). It is nine o'clock on 4 March; dina looks three days ahead.</summary>
[TestFixture]
internal sealed class CheckListTests : AppointmentScene
{
    protected override string Changes => """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES ('Functions', 'GetAdvanceDays', 5, 104, '3'),
          ('Functions', 'GetAdvanceDays', 5, 102, '-7');
        """;

    [Test]
    public async Task E90_CheckList_ShowsWhatIsDueOverdueOrDoneToday()
    {
        await Given(
            new GivenRow { Id = 5001, Type = 2, Task = 63, Start = "2024-03-25T12:00:00", End = "2024-03-25T12:00:00" },
            new GivenRow { Id = 5002, Type = 2, Task = 63, Start = "2024-03-26T12:00:00", End = "2024-03-26T12:00:00" },
            new GivenRow { Id = 5003, Start = "2024-03-01T10:00:00", End = "2024-03-01T11:00:00" },
            new GivenRow { Id = 5004, Type = 2, Status = 3, Task = 63, Start = "2024-02-20T12:00:00", End = "2024-02-20T12:00:00", Done = "2024-03-04T08:15:00" },
            new GivenRow { Id = 5005, Type = 2, Status = 3, Task = 63, Start = "2024-02-20T12:00:00", End = "2024-02-20T12:00:00", Done = "2024-03-03T16:00:00" });

        Assert.That(Ids(await Mine()), Is.EqualTo(new[] { 5003, 5004, 5001 }));
        Assert.That(Ids(await OfPerson(201, "bo")), Is.EqualTo(new[] { 5003, 5004, 5001 }));
    }

    [TestCase(2, 1, true)]
    [TestCase(2, 2, true)]
    [TestCase(2, 4, false)]
    [TestCase(7, 5, true)]
    [TestCase(7, 6, true)]
    [TestCase(7, 7, true)]
    [TestCase(7, 8, true)]
    [TestCase(7, 11, true)]
    [TestCase(7, 12, true)]
    [TestCase(7, 13, true)]
    [TestCase(7, 1, true)]
    [TestCase(7, 9, false)]
    [TestCase(7, 10, false)]
    [TestCase(6, 5, false)]
    [TestCase(6, 11, false)]
    [TestCase(1, 1, true)]
    [TestCase(1, 2, true)]
    [TestCase(1, 5, true)]
    [TestCase(1, 11, true)]
    [TestCase(1, 9, false)]
    [TestCase(3, 0, false)]
    [TestCase(4, 1, false)]
    [TestCase(5, 1, false)]
    public async Task Row_OfThePast_IsShownByTypeAndStatus(int type, int status, bool isShown)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = status, Start = "2024-02-20T10:00:00", End = "2024-02-20T11:00:00" });

        Assert.That(Ids(await Mine()), Is.EqualTo(isShown ? new[] { P } : []));
    }

    [TestCase("2024-03-04T08:00:00", "2024-03-04T08:59:59", true)]
    [TestCase("2024-03-04T08:00:00", "2024-03-04T09:00:00", false)]
    [TestCase("2024-03-04T08:00:00", "2024-03-04T09:30:00", false)]
    [TestCase("2024-02-01T08:00:00", "2024-04-01T09:30:00", false)]
    [TestCase("2024-03-05T08:00:00", "2024-03-05T09:00:00", false)]
    public async Task Meeting_IsOverdue_OnceItHasEnded(string start, string end, bool isShown)
    {
        await Given(new GivenRow { Id = P, Start = start, End = end });

        Assert.That(Ids(await Mine()), Is.EqualTo(isShown ? new[] { P } : []));
    }

    [TestCase(1, "2024-03-04T00:00:00", true)]
    [TestCase(1, "2024-03-04T23:59:59", true)]
    [TestCase(1, "2024-03-03T23:59:59", false)]
    [TestCase(1, "2024-03-05T00:00:00", false)]
    [TestCase(2, "2024-03-04T00:00:00", true)]
    [TestCase(2, "2024-03-03T23:59:59", false)]
    [TestCase(4, "2024-03-04T08:00:00", false)]
    public async Task CompletedRow_IsShown_OnTheDayItWasDone(int type, string done, bool isShown)
    {
        await Given(new GivenRow { Id = P, Type = type, Status = 3, Start = "2024-05-01T10:00:00", End = "2024-05-01T11:00:00", Done = done });

        Assert.That(Ids(await Mine()), Is.EqualTo(isShown ? new[] { P } : []));
    }

    [TestCase(2, 1, AppointmentFixture.Anna, "anna", "2024-03-25T23:59:59", "2024-03-26T00:00:00")]
    [TestCase(7, 11, AppointmentFixture.Anna, "anna", "2024-03-25T23:59:59", "2024-03-26T00:00:00")]
    [TestCase(2, 1, AppointmentFixture.Dina, "dina", "2024-03-07T23:59:59", "2024-03-08T00:00:00")]
    [TestCase(2, 1, AppointmentFixture.Bo, "bo", "2024-03-25T23:59:59", "2024-03-26T00:00:00")]
    public async Task ToDo_IsShown_UntilTheDaysAheadThatItsOwnerWants(int type, int status, int owner, string user, string shown, string hidden)
    {
        await Given(
            new GivenRow { Id = 5001, Owner = owner, Type = type, Status = status, Start = shown, End = shown },
            new GivenRow { Id = 5002, Owner = owner, Type = type, Status = status, Start = hidden, End = hidden });

        Assert.That(Ids(await Mine(user: user)), Is.EqualTo(new[] { 5001 }));
        Assert.That(Ids(await OfPerson(owner + 100, "carl")), Is.EqualTo(new[] { 5001 }));
    }

    [TestCase(-1, 4)]
    [TestCase(-9, 4)]
    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3, 3)]
    [TestCase(4, 4)]
    [TestCase(100, 4)]
    public async Task Rows_StandByActiveDateThenId_AndTheFirstOnesCount(int count, int rows)
    {
        await Given(
            new GivenRow { Id = 5004, Type = 2, Start = "2024-03-10T12:00:00", End = "2024-03-10T12:00:00" },
            new GivenRow { Id = 5003, Type = 7, Status = 11, Start = "2024-02-10T12:00:00", End = "2024-02-10T12:00:00" },
            new GivenRow { Id = 5002, Start = "2024-02-10T12:00:00", End = "2024-02-10T12:30:00" },
            new GivenRow { Id = 5001, Type = 2, Status = 3, Start = "2024-02-10T12:00:00", End = "2024-02-10T12:00:00", Done = "2024-03-04T08:00:00" });

        Assert.That(Ids(await Mine(count)), Is.EqualTo(new[] { 5002, 5003, 5001, 5004 }[..rows]));
    }

    [Test]
    public async Task Lists_OfOthers_AreTheirOwn()
    {
        await Given(
            new GivenRow { Id = 5001, Type = 2 },
            new GivenRow { Id = 5002, Type = 2, Owner = AppointmentFixture.Bo },
            new GivenRow { Id = 5003, Type = 2, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102 });

        Assert.That(Ids(await Mine()), Is.EqualTo(new[] { 5001 }));
        Assert.That(Ids(await OfPerson(201, "anna")), Is.EqualTo(new[] { 5001 }));
        Assert.That(Ids(await OfPerson(202, "anna")), Is.EqualTo(new[] { 5002 }));
        Assert.That(Ids(await OfPerson(202, "anna", count: 1)), Is.EqualTo(new[] { 5002 }));
        Assert.That(Ids(await Mine(user: "bo")), Is.EqualTo(new[] { 5002, 5003 }));
    }

    [TestCase(301)]
    [TestCase(999)]
    [TestCase(0)]
    public async Task Person_WhoIsNoUser_IsAnInvalidArgument(int person)
    {
        var reply = await OfPerson(person, "anna");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain("PersonId"));
    }

    [Test]
    public async Task RowsOfACheckList_AreWholeCarriers()
    {
        await Given(new GivenRow { Id = P, Type = 2, Task = 63, Contact = 21, Person = 301, Text = "Call back", Start = "2024-03-05T12:00:00", End = "2024-03-05T12:00:00" });

        var reply = await Mine();

        Assert.Multiple(() =>
        {
            Assert.That(reply["Appointment/Task"], Is.EqualTo("To-do"));
            Assert.That(reply["Appointment/TaskType"], Is.EqualTo("ToDo"));
            Assert.That(reply["Appointment/ContactName"], Is.EqualTo("Acme"));
            Assert.That(reply["Appointment/PersonFullName"], Is.EqualTo("Eva Evensen"));
            Assert.That(reply["Appointment/Description"], Is.EqualTo("Call back"));
            Assert.That(reply["Appointment/StartDate"], Is.EqualTo("2024-03-05T12:00:00"));
        });
    }

    // The definition, row by row, against the ranges that are read.
    [Test]
    public async Task RandomRows_AreShownAsTheDefinitionSays([Values(1, 2, 3)] int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 150).Select(i =>
        {
            var start = new DateTime(2024, 3, 4).AddHours(random.Next(-30 * 24, 30 * 24));
            var status = random.Next(14);
            return new GivenRow
            {
                Id = 6000 + i,
                Owner = random.Next(5) == 0 ? AppointmentFixture.Bo : AppointmentFixture.Anna,
                Type = new[] { 1, 2, 3, 6, 7 }[random.Next(5)],
                Status = status,
                Start = Text(start),
                End = Text(start.AddMinutes(random.Next(180))),
                Done = status == 3 ? Text(new DateTime(2024, 3, 3).AddMinutes(random.Next(3 * 24 * 60))) : null,
            };
        }).ToArray();
        await Given(rows);

        var expected = rows.Where(IsShown).OrderBy(Active, StringComparer.Ordinal).ThenBy(row => row.Id).Select(row => row.Id).ToArray();

        Assert.That(Ids(await Mine()), Is.EqualTo(expected));
        Assert.That(Ids(await Mine(7)), Is.EqualTo(expected[..7]));
    }

    private static bool IsShown(GivenRow row)
    {
        if (row.Owner != AppointmentFixture.Anna || row.Status is 0 or 4 or 9 or 10) return false;
        if (row.Status == 3) return row.Type is 1 or 2 && row.Done!.StartsWith("2024-03-04", StringComparison.Ordinal);
        return row.Type switch
        {
            2 or 7 => string.CompareOrdinal(row.Start, "2024-03-26") < 0,
            1 => string.CompareOrdinal(row.End, "2024-03-04T09:00:00") < 0,
            _ => false,
        };
    }

    private static string Active(GivenRow row) => row.Type is 2 or 7 && row.Done is not null ? row.Done : row.Start;

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    private Task<SoapReply> Mine(int count = -1, string user = "anna") => As(user, "GetMyTasks", $"<Count>{count}</Count>");

    private Task<SoapReply> OfPerson(int person, string user, int count = -1) =>
        As(user, "GetPersonTasks", $"<PersonId>{person}</PersonId><Count>{count}</Count>");

    private static int[] Ids(SoapReply reply)
    {
        Assert.That(reply.Succeeded, reply.Text);
        return [.. reply.All("Appointment/AppointmentId").Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }
}

/// <summary>A role that shows nothing of users outside the own group, and of those inside it only when they are taken.</summary>
[TestFixture]
internal sealed class DeniedCheckListTests : AppointmentScene
{
    protected override string Changes => """
        UPDATE role_data_right SET rights = 0 WHERE table_no = 9 AND relation = 2;
        UPDATE role_data_right SET rights = 16 WHERE table_no = 9 AND relation = 1;
        """;

    [Test]
    public async Task CheckList_OfADeniedDiary_IsRefused()
    {
        await Given(new GivenRow { Id = P, Type = 2 });

        var reply = await As("bo", "GetPersonTasks", "<PersonId>201</PersonId><Count>-1</Count>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Parameters["Table"], Is.EqualTo("appointment"));
    }

    [Test]
    public async Task CheckList_OfADiaryWithTimesOnly_IsEmpty()
    {
        await Given(new GivenRow { Id = P, Type = 2 });

        var reply = await As("carl", "GetPersonTasks", "<PersonId>201</PersonId><Count>-1</Count>");

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(reply.Response!.HasElements, Is.False);
    }
}
