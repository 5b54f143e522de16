namespace Services86.Tests.Wire.Appointments;

/// <summary>Whose rows the 22 lists give, and which of them (appointment-operations.md §4, C2, C7).</summary>
[TestFixture]
internal sealed class ListRuleTests : ListScene
{
    private static readonly GivenRow Row = new() { Id = P, Contact = 21, Project = 31 };

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OncePerMeeting))]
    public async Task Meeting_AppearsOnce(string operation)
    {
        await Given(
            Row with { Id = 739, Master = 739 },
            Row with { Id = 740, Master = 739, Owner = AppointmentFixture.Bo, Type = 6, Status = 5 },
            Row with { Id = 741, Master = 739, Owner = 0 },
            Row with { Id = 742, Master = 739, Owner = AppointmentFixture.Room });

        Assert.That(await Ids(operation), Is.EqualTo(new[] { 739 }));
    }

    // Also when the master is gone, hidden from the caller or not in the same list.
    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OncePerMeeting))]
    public async Task Participant_OfAMeetingThatIsNotListed_IsNotListedInItsPlace(string operation)
    {
        await Given(
            Row with { Id = 740, Master = 739, Type = 6, Status = 10 },
            Row with { Id = 750, Master = 750, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = AppointmentFixture.Bo },
            Row with { Id = 751, Master = 750 });

        Assert.That(await Ids(operation), Is.Empty);
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfPerson))]
    public async Task PersonLists_GiveTheOwnRowsOfMeetings(string operation)
    {
        await Given(
            Row with { Id = 739, Master = 739, Owner = AppointmentFixture.Bo },
            Row with { Id = 740, Master = 739 });

        Assert.That(await Ids(operation), Is.EqualTo(new[] { 740 }));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfPerson))]
    public async Task ProjectPart_ShowsMeetingsOnceAndOwnRowsAlways(string operation)
    {
        await Given(
            Row with { Id = 739, Master = 739, Owner = AppointmentFixture.Bo },
            Row with { Id = 740, Master = 739, Owner = AppointmentFixture.Carl, Type = 6, Status = 5 },
            Row with { Id = 741, Master = 739, Type = 6, Status = 5 },
            Row with { Id = 742, Owner = AppointmentFixture.Bo, Project = 32 },
            Row with { Id = 743, Owner = AppointmentFixture.Bo, Project = 0 },
            Row with { Id = 744, Project = 0 });

        Assert.That(await Ids(operation, new() { WithProjects = true }), Is.EqualTo(new[] { 739, 741, 744 }));
        Assert.That(await Ids(operation, new() { WithProjects = false }), Is.EqualTo(new[] { 741, 744 }));
        Assert.That(await Ids(operation, new() { WithProjects = true, Count = 2 }), Is.EqualTo(new[] { 739, 741 }));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfPerson))]
    public async Task ProjectPart_IsFilteredLikeTheRest(string operation)
    {
        await Given(
            Row with { Id = 5002, Owner = AppointmentFixture.Bo, Task = 63, Type = 2 },
            Row with { Id = 5003, Owner = AppointmentFixture.Bo, Start = "2024-04-08T10:00:00", End = "2024-04-08T11:00:00" },
            Row with { Id = 5004, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102 },
            Row with { Id = 5005, Owner = AppointmentFixture.Bo, Type = 3 });

        int[] all = operation is "GetPersonAppointments" ? [5002] : [];

        Assert.That(
            await Ids(operation, new() { WithProjects = true, From = "2024-03-01T00:00:00", To = "2024-03-31T00:00:00", Type = "inDiary" }),
            Is.EqualTo(all));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfPerson))]
    [TestCase("GetPersonDiary")]
    public async Task PersonWhoIsNoUser_IsRefused(string operation)
    {
        foreach (var person in new[] { 0, -1, 301, 999999 })
        {
            // Also where nothing could be found anyway.
            foreach (var ask in new ListAsk[]
            {
                new(),
                new() { Count = 0 },
                new() { Type = "Document", Task = 0, Tasks = [], Heading = 999 },
                new() { From = "2024-03-09T00:00:00", To = "2024-03-01T00:00:00" },
            })
            {
                var reply = await Ask(operation, ask with { Person = person });

                Assert.That(reply.Succeeded, Is.False, $"{person}");
                Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
                Assert.That(reply.Message, Does.Contain("PersonId"));
            }
        }
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfPerson))]
    [TestCase("GetPersonDiary")]
    public async Task DiaryThatTheRoleHides_IsRefusedEvenWhenEmpty(string operation)
    {
        var reply = await Ask(operation, new() { Count = 0 }, Erik);

        Assert.That(reply.Succeeded, Is.False);
        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfPerson))]
    [TestCase("GetPersonDiary")]
    public async Task OwnDiary_IsSeenUnderAnyRole(string operation)
    {
        await Given(Row with { Owner = 105, StoredGroup = 13 });

        Assert.That(await Ids(operation, new() { Person = 205 }, Erik), Is.EqualTo(new[] { P }));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfPerson))]
    [TestCase("GetPersonDiary")]
    public async Task RetiredUser_KeepsHisRows(string operation)
    {
        await Given(Row with { Owner = Ida, StoredGroup = 12 });

        Assert.That(await Ids(operation, new() { Person = 206 }), Is.EqualTo(new[] { P }));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfProject))]
    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfContact))]
    public async Task ProjectOrCompanyThatMayNotBeRead_IsRefused(string operation)
    {
        await Given(Row);

        var reply = await Ask(operation, new() { Count = 0 }, Frida);

        Assert.That(reply.Succeeded, Is.False);
        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"));
        Assert.That(reply.Message, Does.StartWith("Your role does not allow read on "));
        Assert.That(reply.Text, Does.Not.Contain("Acme").And.Not.Contain("Project one"));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfProject))]
    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfContact))]
    public async Task UnknownProjectOrCompany_HasNothing(string operation)
    {
        await Given(Row with { Contact = 0, Project = 0 });

        foreach (var id in new[] { 0, -1, 999999 })
        {
            Assert.That(await Ids(operation, new() { Project = id, Contact = id }), Is.Empty);
            Assert.That(await Ids(operation, new() { Project = id, Contact = id }, Frida), Is.Empty);
        }
    }

    // Names of records that the caller may not read stay blank, their ids are shown.
    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfMember))]
    [TestCase("GetAppointmentsByTaskHeading")]
    [TestCase("GetAssociateDiary")]
    [TestCase("GetAppointmentList")]
    public async Task NamesThatMayNotBeRead_AreBlank(string operation)
    {
        await Given(Row with { Person = 301, Sale = 41, Text = "Talk" });

        var reply = await Ask(operation, new(), Frida);

        Assert.Multiple(() =>
        {
            Assert.That(IdsOf(reply), Is.EqualTo(new[] { P }), reply.Text);
            Assert.That(reply["Appointment/Description"], Is.EqualTo("Talk"));
            Assert.That(reply["Appointment/AssociateFullName"], Is.EqualTo("Anna Aas"));
            foreach (var (id, name, number) in new[]
            {
                ("ContactId", "ContactName", "21"),
                ("PersonId", "PersonFullName", "301"),
                ("ProjectId", "ProjectName", "31"),
                ("SaleId", "SaleName", "41"),
            })
            {
                Assert.That(reply[$"Appointment/{id}"], Is.EqualTo(number));
                Assert.That(reply[$"Appointment/{name}"], Is.Empty);
            }
        });
    }

    [TestCase("GetContactAppointments")]
    [TestCase("GetAssociateDiary")]
    [TestCase("GetAppointmentList")]
    public async Task CompanyNameThatPreferencesHide_IsBlank(string operation)
    {
        await Given(Row with { Person = 301 });

        var reply = await Ask(operation, user: Olav);

        Assert.That(reply["Appointment/ContactId"], Is.EqualTo("21"), reply.Text);
        Assert.That(reply["Appointment/ContactName"], Is.Empty);
        Assert.That(reply["Appointment/PersonFullName"], Is.EqualTo("Eva Evensen"));
    }

    // A diary is not a new follow-up: what preferences say of those does not close it.
    [TestCase("GetPersonDiary")]
    [TestCase("GetPersonAppointments")]
    [TestCase("GetAssociateDiary")]
    public async Task DiaryOfAnother_IsOpenToWhoMayMakeNoFollowUps(string operation)
    {
        await Given(Row);

        Assert.That(await Ids(operation, user: Olav), Is.EqualTo(new[] { P }));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.OfMember))]
    public async Task Member_HasTheRowsOfHisProjectsWhoeverOwnsThem(string operation)
    {
        await Given(
            Row with { Owner = AppointmentFixture.Dina },
            Row with { Id = 5002, Project = 33 },
            Row with { Id = 5003, Project = 32 },
            Row with { Id = 5004, Project = 0, Person = 301 });

        Assert.That(await Ids(operation), Is.EqualTo(new[] { P, 5002 }));
        Assert.That(await Ids(operation, new() { Member = 202 }), Is.EqualTo(new[] { 5003 }));
        foreach (var nobody in new[] { 204, 999999, 0, -1 }) Assert.That(await Ids(operation, new() { Member = nobody }), Is.Empty);
    }

    [Test]
    public async Task ByTaskHeading_IsEverythingThatTheCallerMayRead()
    {
        await Given(
            Row with { Contact = 0, Project = 0, Owner = AppointmentFixture.Dina, Start = "2020-01-01T10:00:00", End = "2020-01-01T11:00:00" },
            Row with { Id = 5002, Task = 62, Type = 7, Status = 11 },
            Row with { Id = 5003, Owner = AppointmentFixture.Bo, Visibility = 1, VisibleId = 102 },
            Row with { Id = 5004, Owner = AppointmentFixture.Bo, Status = 9, Type = 6 });

        Assert.That(await Ids("GetAppointmentsByTaskHeading"), Is.EqualTo(new[] { P, 5002, 5004 }));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Spans))]
    public async Task EveryStatus_IsListed(string operation)
    {
        await Given([.. Enumerable.Range(0, 14).Select(status => Row with { Id = 5100 + status, Status = status })]);

        Assert.That(await Ids(operation, new() { Type = "inDiary" }), Is.EqualTo(Enumerable.Range(5100, 14)));
    }

    [TestCaseSource(typeof(ListOperations), nameof(ListOperations.Spans))]
    public async Task ToDo_IsListedByItsActiveDate(string operation)
    {
        // A completed to-do stands on the day it was done, a diary row stays on its own.
        var todo = Row with { Type = 2, Start = "2024-03-20T12:00:00", End = "2024-03-20T12:00:00" };
        await Given(
            todo,
            todo with { Id = 5002, Status = 3, Done = "2024-03-05T15:00:00" },
            Row with { Id = 5003, Status = 3, Done = "2024-03-05T15:00:00" });

        Assert.That(await Ids(operation, new() { From = "2024-03-05T00:00:00", To = "2024-03-06T00:00:00" }), Is.EqualTo(new[] { 5002 }));
        Assert.That(await Ids(operation, new() { From = "2024-03-08T00:00:00", To = "2024-03-31T00:00:00" }), Is.EqualTo(new[] { 5003, P }));
        var reply = await Ask(operation, new() { Count = 1 });
        Assert.That(reply["Appointment/ActiveDate"], Is.EqualTo("2024-03-05T15:00:00"));
        Assert.That(reply["Appointment/StartDate"], Is.EqualTo("2024-03-20T12:00:00"));
    }
}
