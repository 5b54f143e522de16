using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>The four operations on published follow-ups (appointment-operations.md §11).</summary>
[TestFixture]
internal sealed class PublishedTests : NarrowScene
{
    [TearDown]
    public void ResetClock() => Host.Clock.Now = AppointmentFixture.Now;

    [Test]
    public async Task E109_LastDay_IsIncludedAndTheNextIsNot()
    {
        await Given(new GivenRow { Id = P, Text = "For all to see" });
        await Publish("2024-03-01", "2024-03-04", P);

        var today = await One(P);
        Host.Clock.Now = new(2024, 3, 5, 8, 0, 0, TimeSpan.Zero);
        var tomorrow = await FreshOne();

        Assert.That(today["Description"], Is.EqualTo("For all to see"));
        Assert.That(today["IsPublished"], Is.EqualTo("true"));
        Assert.That(today["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
        Assert.That(tomorrow.Succeeded, Is.True);
        Assert.That(tomorrow.Response, Is.Null);
    }

    // 23:30 in London is half past midnight in the base zone.
    [Test]
    public async Task E109_Today_IsThatOfTheBaseZone()
    {
        await Given(new GivenRow { Id = P });
        await Publish("2024-03-01", "2024-03-04", P);

        Host.Clock.Now = new(2024, 3, 4, 22, 30, 0, TimeSpan.Zero);
        var before = await FreshOne();
        Host.Clock.Now = new(2024, 3, 4, 23, 30, 0, TimeSpan.Zero);
        var after = await FreshOne(NewYork);

        Assert.That(before.Response, Is.Not.Null);
        Assert.That(after.Response, Is.Null);
    }

    [TestCase(null, null, true)]
    [TestCase("2024-03-04", null, true)]
    [TestCase("2024-03-05", null, false)]
    [TestCase(null, "2024-03-04", true)]
    [TestCase(null, "2024-03-03", false)]
    [TestCase("2024-03-04", "2024-03-04", true)]
    [TestCase("2024-03-01", "2024-03-03", false)]
    public async Task Days_WhereMissing_LeaveThePublicationOpen(string? from, string? to, bool isValid)
    {
        await Given(new GivenRow { Id = P, Project = 31 });
        await Publish(from, to, P);

        int[] expected = isValid ? [P] : [];
        Assert.That((await One(P)).Response is not null, Is.EqualTo(isValid));
        Assert.That(Ids(await Many(P)), Is.EqualTo(expected));
        Assert.That(Ids(await Mine()), Is.EqualTo(expected));
        Assert.That(Ids(await OfProject(31)), Is.EqualTo(expected));
    }

    [Test]
    public async Task WhatIsNotPublishedOrNoFollowUp_IsNil()
    {
        await Given(new GivenRow { Id = P }, new GivenRow { Id = 5002, Type = 3, Status = 0 }, new GivenRow { Id = 5003, Type = 9 });
        await Publish(null, null, 5002, 5003, 8100);

        foreach (var id in new[] { P, 5002, 5003, 8100, 999999, 0, -1 })
        {
            var reply = await One(id);
            Assert.That(reply.Succeeded, Is.True, reply.Text);
            Assert.That(reply.Response, Is.Null, reply.Text);
        }

        Assert.That(Ids(await Many(P, 5002, 5003, 8100, 999999, 0, -1)), Is.Empty);
        Assert.That(Ids(await Mine()), Is.Empty);
    }

    [Test]
    public async Task Ids_ComeInTheOrderOfTheRequestAndOnce()
    {
        await Given(
            new GivenRow { Id = 5001, Start = "2024-03-06T10:00:00" },
            new GivenRow { Id = 5002, Start = "2024-03-05T10:00:00" },
            new GivenRow { Id = 5003 },
            new GivenRow { Id = 5004 });
        await Publish(null, null, 5001, 5002, 5003);

        Assert.That(Ids(await Many(5003, 5001, 999999, 5004, 5002, 5001)), Is.EqualTo(new[] { 5003, 5001, 5002 }));
    }

    [Test]
    public async Task NoIds_AreAnEmptyArray()
    {
        foreach (var parameters in new[] { "", "<AppointmentIds/>", "<AppointmentIds i:nil=\"true\"/>" })
        {
            var reply = await AsAnna("GetPublishedAppointments", parameters);
            Assert.That(reply.Succeeded, Is.True, reply.Text);
            Assert.That(reply.Response!.HasElements, Is.False);
        }
    }

    [Test]
    public async Task PrivateRowsOfOthers_CountAsNotPublished()
    {
        await Given(
            new GivenRow { Id = 5001, Owner = AppointmentFixture.Bo, Project = 31, Visibility = 1, VisibleId = 102, Text = "Secret" },
            new GivenRow { Id = 5002, Owner = AppointmentFixture.Bo, Project = 31, Visibility = 2, VisibleId = 12, Text = "For the group" });
        await Publish(null, null, 5001, 5002);

        Assert.That((await One(5001)).Response, Is.Null);
        Assert.That(Ids(await Many(5001, 5002)), Is.Empty);
        Assert.That(Ids(await OfProject(31)), Is.Empty);
        Assert.That(Ids(await Many("dina", 5001, 5002)), Is.EqualTo(new[] { 5002 }));
        Assert.That(Ids(await OfProject(31, "dina")), Is.EqualTo(new[] { 5002 }));
        Assert.That(Ids(await Mine("bo")), Is.EqualTo(new[] { 5001, 5002 }));
    }

    [Test]
    public async Task RowsThatTheRoleHides_AreNotThere()
    {
        await Given(new GivenRow { Id = P, Owner = AppointmentFixture.Bo, Project = 31 }, new GivenRow { Id = 5002, Owner = Nils, Project = 31 });
        await Publish(null, null, P, 5002);

        Assert.That((await One(P, "nils")).Response, Is.Null);
        Assert.That(Ids(await Many("nils", P, 5002)), Is.EqualTo(new[] { 5002 }));
        Assert.That(Ids(await OfProject(31, "nils")), Is.EqualTo(new[] { 5002 }));
        Assert.That(Ids(await Many("anna", P, 5002)), Is.EqualTo(new[] { P, 5002 }));
    }

    [Test]
    public async Task NamesOfRecordsThatTheCallerMayNotRead_AreBlankAndTheirIdsStay()
    {
        await Given(new GivenRow { Id = P, Owner = Nils, Contact = 21, Person = 301, Project = 31, Sale = 41, Text = "Mine" });
        await Publish(null, null, P);

        var reply = await One(P, "nils");

        Assert.Multiple(() =>
        {
            Assert.That(reply["Description"], Is.EqualTo("Mine"));
            foreach (var (id, name) in new[] { ("ContactId", "ContactName"), ("PersonId", "PersonFullName"), ("ProjectId", "ProjectName"), ("SaleId", "SaleName") })
            {
                Assert.That(reply[id], Is.Not.EqualTo("0"), id);
                Assert.That(reply[name], Is.Empty, name);
            }
        });
    }

    [Test]
    public async Task Mine_AreTheCallersByDateThenId()
    {
        await Given(
            new GivenRow { Id = 5009, Start = "2024-03-06T10:00:00" },
            new GivenRow { Id = 5003, Start = "2024-03-06T10:00:00" },
            new GivenRow { Id = 5004, Start = "2021-03-05T10:00:00", Type = 2, Status = 3, Done = "2021-03-05T10:00:00" },
            new GivenRow { Id = 5005, Start = "2024-03-07T10:00:00", Type = 6, Status = 5, Master = 5006 },
            new GivenRow { Id = 5006, Start = "2024-03-07T10:00:00", Owner = AppointmentFixture.Bo, Master = 5006, Person = 201, Invited = 201 },
            new GivenRow { Id = 5007 });
        await Publish(null, null, 5009, 5003, 5004, 5005, 5006);

        Assert.That(Ids(await Mine()), Is.EqualTo(new[] { 5004, 5003, 5009, 5005 }));
        Assert.That(Ids(await Mine("bo")), Is.EqualTo(new[] { 5006 }));
        Assert.That(Ids(await Mine("dina")), Is.Empty);
    }

    [Test]
    public async Task Mine_OfAnExternalUser_AreThoseWithHim()
    {
        await Given(
            new GivenRow { Id = 5001, Owner = AppointmentFixture.Bo, Contact = 21, Person = 301, Start = "2024-03-07T10:00:00" },
            new GivenRow { Id = 5002, Owner = 0, Contact = 22, Person = 302, Master = 5010, Invited = 301, Start = "2024-03-06T10:00:00" },
            new GivenRow { Id = 5003, Owner = AppointmentFixture.Bo, Contact = 21, Person = 301, Invited = 301, Start = "2024-03-05T10:00:00" },
            new GivenRow { Id = 5004, Owner = AppointmentFixture.Bo, Contact = 21, Person = 302 },
            new GivenRow { Id = 5005, Owner = AppointmentFixture.Bo, Contact = 21, Person = 301 },
            new GivenRow { Id = 5006, Owner = Eva },
            new GivenRow { Id = 5007, Owner = AppointmentFixture.Bo, Contact = 21, Person = 301, Visibility = 1, VisibleId = 102 },
            new GivenRow { Id = 5010, Owner = AppointmentFixture.Bo, Contact = 22, Person = 302, Master = 5010 });
        await Publish(null, null, 5001, 5002, 5003, 5004, 5006, 5007);

        Assert.That(Ids(await Mine("eva")), Is.EqualTo(new[] { 5003, 5002, 5001 }));
        Assert.That((await One(5001, "eva")).Response, Is.Not.Null);
        Assert.That((await One(5005, "eva")).Response, Is.Null);
    }

    [Test]
    public async Task OfProject_AreItsMeetingsOnce()
    {
        await Given(
            new GivenRow { Id = 5009, Project = 31, Start = "2024-03-06T10:00:00" },
            new GivenRow { Id = 5003, Project = 31, Start = "2024-03-06T10:00:00", Owner = AppointmentFixture.Bo },
            new GivenRow { Id = 5004, Project = 31, Start = "2024-03-05T10:00:00", Master = 5004 },
            new GivenRow { Id = 5005, Project = 31, Start = "2024-03-05T10:00:00", Master = 5004, Owner = AppointmentFixture.Bo, Type = 6, Status = 5 },
            new GivenRow { Id = 5006, Project = 32 },
            new GivenRow { Id = 5007, Project = 31 });
        await Publish(null, null, 5009, 5003, 5004, 5005, 5006);

        Assert.That(Ids(await OfProject(31)), Is.EqualTo(new[] { 5004, 5003, 5009 }));
        Assert.That(Ids(await OfProject(32)), Is.EqualTo(new[] { 5006 }));
    }

    [TestCase(999999)]
    [TestCase(0)]
    [TestCase(-1)]
    public async Task OfProject_ThatThereIsNot_IsEmpty(int project)
    {
        await Given(new GivenRow { Id = P });
        await Publish(null, null, P);

        var reply = await OfProject(project);

        Assert.That(reply.Succeeded, Is.True, reply.Text);
        Assert.That(reply.Response!.HasElements, Is.False);
    }

    [Test]
    public async Task ManyRows_TakeAsManyStatementsAsOne()
    {
        await Given(Full(7000));
        await Publish(null, null, 7000);
        await Mine();
        var one = await StatementsAsync(() => Mine());
        await Given([.. Enumerable.Range(7001, 300).Select(Full)]);
        await Publish(null, null, [.. Enumerable.Range(7001, 300)]);

        Assert.That(await StatementsAsync(() => Mine()), Is.EqualTo(one).And.LessThanOrEqualTo(5));
        Assert.That(await StatementsAsync(() => Many([.. Enumerable.Range(7000, 301)])), Is.EqualTo(one));

        static GivenRow Full(int id) => new() { Id = id, Contact = 21 + (id % 2), Person = 301 + (id % 2), Project = 31 + (id % 2), Sale = 41 + (id % 4) };
    }

    [Test]
    public async Task Times_AreInTheCallersZone()
    {
        await Given(new GivenRow { Id = P, Project = 31 });
        await Publish("2024-03-04", "2024-03-04", P);

        var one = await One(P, zone: NewYork);
        var mine = await AsAnna("GetMyPublishedAppointments", zone: NewYork);

        Assert.That(one["StartDate"], Is.EqualTo("2024-03-08T04:00:00"));
        Assert.That(one["EndDate"], Is.EqualTo("2024-03-08T05:00:00"));
        Assert.That(mine["Appointment/ActiveDate"], Is.EqualTo("2024-03-08T04:00:00"));
        Assert.That(one["CreatedDate"], Is.EqualTo("2024-03-01T08:00:00"));
    }

    private Task Publish(string? from, string? to, params int[] ids) =>
        Set($"is_published = TRUE, publish_from = {Day(from)}, publish_to = {Day(to)}", ids);

    private static string Day(string? day) => day is null ? "NULL" : $"'{day}'";

    private Task<SoapReply> One(int id, string user = "anna", string? zone = null) =>
        As(user, "GetPublishedAppointment", $"<AppointmentId>{id}</AppointmentId>", zone);

    // Of a ticket that the moved clock has not made too old.
    private async Task<SoapReply> FreshOne(string? zone = null)
    {
        var ticket = await Host.SignInAs("anna", AppointmentFixture.Password);
        return await Host.Call("Appointment", "GetPublishedAppointment", $"<AppointmentId>{P}</AppointmentId>", ticket, zone);
    }

    private Task<SoapReply> Many(params int[] ids) => Many("anna", ids);

    private Task<SoapReply> Many(string user, params int[] ids) =>
        As(user, "GetPublishedAppointments", $"<AppointmentIds>{string.Concat(ids.Select(id => $"<a:int>{id}</a:int>"))}</AppointmentIds>");

    private Task<SoapReply> Mine(string user = "anna") => As(user, "GetMyPublishedAppointments");

    private Task<SoapReply> OfProject(int project, string user = "anna") =>
        As(user, "GetPublishedProjectAppointments", $"<ProjectId>{project}</ProjectId>");
}
