namespace Services86.Tests.Wire.Appointments;

/// <summary>The cases of appointment-examples.md about lists and diaries, by number.</summary>
[TestFixture]
internal sealed class ListExampleTests : AppointmentScene
{
    private const int Project = 31;

    [TestCase(2, new[] { 3, 5 })]
    [TestCase(-1, new[] { 3, 5, 4 })]
    [TestCase(0, new int[0])]
    public async Task E81_MyAppointments_AreInOrderAndLimited(int count, int[] expected)
    {
        await Given(
            new GivenRow { Id = 5, Start = "2024-03-04T10:00:00", End = "2024-03-04T11:00:00" },
            new GivenRow { Id = 3, Start = "2024-03-04T10:00:00", End = "2024-03-04T11:00:00" },
            new GivenRow { Id = 4, Start = "2024-03-05T09:00:00", End = "2024-03-05T10:00:00" });

        var ask = new ListAsk { From = "2024-03-04T00:00:00", To = "2024-03-06T00:00:00", Count = count };

        Assert.That(await Ids("GetMyAppointments", ask), Is.EqualTo(expected));
    }

    [Test]
    public async Task E82_PersonWhoIsNoUser_IsRefusedButIsAProjectMember()
    {
        await Given(new GivenRow { Id = P, Project = Project }, new GivenRow { Id = 5002, Owner = AppointmentFixture.Bo, Project = Project });

        var person = await AsAnna("GetPersonAppointments", new ListAsk { Person = 301 }.For("GetPersonAppointments"));

        Assert.That(person.Succeeded, Is.False);
        Assert.That(person.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(await Ids("GetProjectMemberAppointments", new() { Member = 301 }), Is.EqualTo(new[] { P, 5002 }));
    }

    [TestCase(true, new[] { P, 5002 })]
    [TestCase(false, new[] { P })]
    public async Task E83_ProjectRows_AreAddedOnceEach(bool withProjects, int[] expected)
    {
        await Given(new GivenRow { Id = P, Project = Project }, new GivenRow { Id = 5002, Owner = AppointmentFixture.Bo, Project = Project });

        Assert.That(await Ids("GetPersonAppointments", new() { Person = 201, WithProjects = withProjects }), Is.EqualTo(expected));
    }

    [Test]
    public async Task E84_Meeting_IsOneCarrierOfItsCompany()
    {
        var shared = new GivenRow { Id = 739, Master = 739, Contact = 21, Person = 301, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00" };
        await Given(
            shared with { Invited = 201 },
            shared with { Id = 740, Owner = AppointmentFixture.Bo, Invited = 202, Type = 6, Status = 5 },
            shared with { Id = 741, Owner = 0, Invited = 302 },
            shared with { Id = 742, Owner = AppointmentFixture.Room });

        var reply = await AsAnna(
            "GetContactAppointments", new ListAsk { From = "2024-03-01T00:00:00", To = "2024-03-31T00:00:00" }.For("GetContactAppointments"));

        Assert.That(IdsOf(reply), Is.EqualTo(new[] { 739 }));
        Assert.That(reply["Appointment/IsBookingMain"], Is.EqualTo("true"));
        Assert.That(reply["Appointment/BookingType"], Is.EqualTo("Owner"));
    }

    [Test]
    public async Task E85_Filters_TakeTheirTasksAndTypes()
    {
        await Given(
            new GivenRow { Id = 5001, Contact = 21 },
            new GivenRow { Id = 5002, Contact = 21, Task = 62 },
            new GivenRow { Id = 5003, Contact = 21, Task = 63, Type = 2 },
            new GivenRow { Id = 5004, Contact = 21, Task = 64, Type = 6, Status = 5 });
        await Host.Given("UPDATE appointment SET contact_id = 21 WHERE appointment_id = 8100");
        var march = new ListAsk { From = "2024-03-01T00:00:00", To = "2024-03-31T00:00:00" };

        Assert.That(await Ids("GetContactAppointmentsByTask", march with { Task = 61 }), Is.EqualTo(new[] { 5001 }));
        Assert.That(await Ids("GetContactAppointmentsByTasks", march with { Tasks = [61, 63] }), Is.EqualTo(new[] { 5001, 5003 }));
        Assert.That(await Ids("GetContactAppointmentsByTasks", march with { Tasks = [] }), Is.Empty);
        Assert.That(await Ids("GetContactAppointmentsByTaskHeading", march with { Heading = 71 }), Is.EqualTo(new[] { 5001, 5002 }));
        Assert.That(await Ids("GetContactAppointmentsByType", march with { Type = "inDiary" }), Is.EqualTo(new[] { 5001, 5002 }));
        Assert.That(await Ids("GetContactAppointmentsByType", march with { Type = "Unknown" }), Is.EqualTo(new[] { 5001, 5002, 5003, 5004 }));
        Assert.That(await Ids("GetContactAppointmentsByType", march with { Type = "Document" }), Is.Empty);
        Assert.That(await Ids("GetContactAppointments", march), Is.EqualTo(new[] { 5001, 5002, 5003, 5004 }));
    }

    [Test]
    public async Task E86_Diary_ShowsAcceptedAndPendingOnly()
    {
        await Given(
            new GivenRow { Id = 5001 },
            new GivenRow { Id = 5002, Type = 6, Status = 5 },
            new GivenRow { Id = 5003, Type = 6, Status = 9 },
            new GivenRow { Id = 5004, Type = 6, Status = 10 },
            new GivenRow { Id = 5005, Type = 2 });

        var day = new ListAsk { From = "2024-03-08T00:00:00", To = "2024-03-09T00:00:00" };

        Assert.That(await Ids("GetMyDiary", day), Is.EqualTo(new[] { 5001, 5002 }));
        Assert.That(await Ids("GetMyAppointments", day), Is.EqualTo(new[] { 5001, 5002, 5003, 5004, 5005 }));
    }

    [Test]
    public async Task E87_RowAcrossMidnight_IsInTheDiaryOfTheNextDayButNotInItsList()
    {
        await Given(new GivenRow { Id = P, Start = "2024-03-04T23:00:00", End = "2024-03-05T01:00:00" });
        var morning = new ListAsk { From = "2024-03-05T00:00:00", To = "2024-03-05T08:00:00" };

        Assert.That(await Ids("GetAssociateDiary", morning), Is.EqualTo(new[] { P }));
        Assert.That(await Ids("GetMyAppointments", morning), Is.Empty);
    }

    [TestCase("10:30", "10:45", true)]
    [TestCase("11:00", "12:00", false)]
    [TestCase("09:00", "10:00", false)]
    public async Task E88_Room_IsFreeWhenItsDiaryIsEmpty(string from, string to, bool isTaken)
    {
        await Given(
            new GivenRow { Id = 739, Master = 739 },
            new GivenRow { Id = 742, Master = 739, Owner = AppointmentFixture.Room });

        var ask = new ListAsk { Associate = AppointmentFixture.Room, From = $"2024-03-08T{from}:00", To = $"2024-03-08T{to}:00" };

        Assert.That(await Ids("GetAssociateDiary", ask, "bo"), isTaken ? Is.EqualTo(new[] { 742 }) : Is.Empty);
    }

    [Test]
    public async Task E89_GroupDiary_MergesItsMembersByTime()
    {
        await Given(
            new GivenRow { Id = 5001, Owner = AppointmentFixture.Dina, Start = "2024-03-08T10:30:00" },
            new GivenRow { Id = 5002, Owner = AppointmentFixture.Bo },
            new GivenRow { Id = 5003, Owner = AppointmentFixture.Bo, Start = "2024-03-08T10:45:00" },
            new GivenRow { Id = 5004 });
        var day = new ListAsk { Group = 12, From = "2024-03-08T00:00:00", To = "2024-03-09T00:00:00" };

        Assert.That(await Ids("GetDiaryByGroup", day), Is.EqualTo(new[] { 5002, 5001, 5003 }));
        Assert.That(await Ids("GetDiaryByGroup", day with { Count = 2 }), Is.EqualTo(new[] { 5002, 5001 }));
        Assert.That(await Ids("GetDiaryByGroup", day with { GroupType = 0 }), Is.Empty);
    }

    [Test]
    public async Task E102_PrivateRow_IsABlockInTheDiaryAndAbsentFromLists()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102, Contact = 21, Text = "Secret" });

        var diary = await AsAnna("GetAssociateDiary", ListAsk.OfBo.For("GetAssociateDiary"));

        Assert.Multiple(() =>
        {
            Assert.That(diary["Appointment/StartDate"], Is.EqualTo("2024-03-08T10:00:00"));
            Assert.That(diary["Appointment/EndDate"], Is.EqualTo("2024-03-08T11:00:00"));
            Assert.That(diary["Appointment/Description"], Is.Empty);
            Assert.That(diary["Appointment/ContactName"], Is.Empty);
            Assert.That(diary["Appointment/TableRight/Mask"], Is.EqualTo("Filtering"));
            Assert.That(diary["Appointment/TableRight/Reason"], Is.EqualTo("This activity is private"));
        });
        Assert.That(await Ids("GetContactAppointments"), Is.Empty);
        Assert.That(await Ids("GetPersonAppointments", ListAsk.OfBo), Is.Empty);
    }

    [Test]
    public async Task E117_MissingIds_AreDropped() =>
        Assert.That(await Ids("GetAppointmentList", new() { Ids = [999999, 0, -3] }), Is.Empty);
}
