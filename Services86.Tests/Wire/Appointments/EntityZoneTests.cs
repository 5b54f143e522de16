using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Times of an entity for callers in another zone (envelope.md §6, appointment-rules.md §5, §7).</summary>
[TestFixture]
internal sealed class EntityZoneTests : AppointmentScene
{
    private const string NewYork = "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";
    private const string Norway = "<SoTimeZoneLocationCode>NO</SoTimeZoneLocationCode>";

    // The hour that Norway skips, the one it repeats, and both hours that read as 01:30 in New York.
    [TestCase("2024-03-31T02:30:00", "2024-03-30T21:30:00")]
    [TestCase("2024-10-27T02:30:00", "2024-10-26T21:30:00")]
    [TestCase("2024-11-03T06:30:00", "2024-11-03T01:30:00")]
    [TestCase("2024-11-03T07:30:00", "2024-11-03T01:30:00")]
    public async Task OddHour_SentBackUntouchedFromAnotherZone_IsNoUpdate(string stored, string shown)
    {
        await Given(new GivenRow { Id = P, Start = stored, End = stored });
        var read = await Read(P, zone: NewYork);

        var reply = await Save(Members(read), zone: NewYork);

        Assert.That(read["StartDate"], Is.EqualTo(shown));
        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await StoredTime("start_at", P), Is.EqualTo(stored));
        Assert.That(await StoredTime("end_at", P), Is.EqualTo(stored));
        Assert.That(await Column<int>("updated_count", P), Is.Zero);
    }

    [Test]
    public async Task ParticipantsRow_SentBackUntouchedFromAnotherZone_Passes()
    {
        await Given(
            new GivenRow { Id = P, Master = P, Start = "2024-03-31T02:30:00", End = "2024-03-31T03:30:00" },
            new GivenRow { Id = 5002, Master = P, Owner = AppointmentFixture.Bo, Start = "2024-03-31T02:30:00", End = "2024-03-31T03:30:00" });

        var reply = await Save(Members(await Read(5002, "bo", NewYork)), "bo", NewYork);

        Assert.That(reply.Succeeded, reply.Text);
        Assert.That(await Column<int>("updated_count", 5002), Is.Zero);
    }

    [Test]
    public async Task AllDay_MidnightsOfTheCallersClock_BecomeHisWorkingDay()
    {
        var reply = await Save(AllDay("2024-03-08T00:00:00", "2024-03-09T00:00:00"), zone: NewYork);

        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-08T08:00:00"));
        Assert.That(reply["EndDate"], Is.EqualTo("2024-03-09T16:00:00"));
        Assert.That(await StoredTime("start_at", IdOf(reply)), Is.EqualTo("2024-03-08T14:00:00"));
    }

    [Test]
    public async Task AllDay_MidnightOfTheBaseZoneOnly_IsKept()
    {
        var reply = await Save(AllDay("2024-03-07T18:00:00", "2024-03-08T18:00:00"), zone: NewYork);

        Assert.That(await StoredTime("start_at", IdOf(reply)), Is.EqualTo("2024-03-08T00:00:00"));
        Assert.That(await StoredTime("end_at", IdOf(reply)), Is.EqualTo("2024-03-09T00:00:00"));
    }

    [Test]
    public async Task AllDay_MidnightAsAnInstant_IsThatOfTheCallersClock()
    {
        var utc = await Save(AllDay("2024-03-08T00:00:00Z", "2024-03-08T00:00:00Z"), zone: "<SoTimeZoneId>1</SoTimeZoneId>");
        var basis = await Save(AllDay("2024-03-08T00:00:00Z", "2024-03-08T00:00:00Z"));

        Assert.That(utc["StartDate"], Is.EqualTo("2024-03-08T08:00:00"));
        Assert.That(utc["EndDate"], Is.EqualTo("2024-03-08T16:00:00"));
        Assert.That(basis["StartDate"], Is.EqualTo("2024-03-08T01:00:00"));
    }

    [Test]
    public async Task PublishDays_AreNotShifted_AndTheEventIs()
    {
        const string Published = """
            <StartDate>2024-03-08T10:00:00</StartDate><Type>inDiary</Type><PublishEventDate>2024-03-08T20:00:00</PublishEventDate>
            <PublishTo>2024-03-20T00:00:00</PublishTo><PublishFrom>2024-03-01T23:00:00Z</PublishFrom><IsPublished>true</IsPublished>
            """;
        var reply = await Save(Published, zone: NewYork);
        var basis = await Read(IdOf(reply), zone: Norway);

        Assert.Multiple(() =>
        {
            foreach (var read in new[] { reply, basis })
            {
                Assert.That(read["PublishTo"], Is.EqualTo("2024-03-20T00:00:00"));
                Assert.That(read["PublishFrom"], Is.EqualTo("2024-03-01T00:00:00"));
            }

            Assert.That(reply["PublishEventDate"], Is.EqualTo("2024-03-08T20:00:00"));
            Assert.That(basis["PublishEventDate"], Is.EqualTo("2024-03-09T02:00:00"));
        });
    }

    [Test]
    public async Task E101_AuditTimes_AreUtcInEveryZone()
    {
        await Given(new GivenRow { Id = P });
        await SaveBack(await Read(P), "anna", ("Location", "Oslo"));

        var foreign = await Read(P, zone: NewYork);
        var plain = await Read(P);

        Assert.That(foreign["CreatedDate"], Is.EqualTo("2024-03-01T08:00:00"));
        Assert.That(foreign["UpdatedDate"], Is.EqualTo("2024-03-04T08:00:00"));
        Assert.That(plain["UpdatedDate"], Is.EqualTo(foreign["UpdatedDate"]));
        Assert.That(foreign["ActiveDate"], Is.EqualTo("2024-03-08T04:00:00"));
        Assert.That(foreign["Recurrence/StartDate"], Is.EqualTo("2024-03-08T00:00:00"));
    }

    [Test]
    public async Task Defaults_InAnotherZone_ShowTheSameMoments()
    {
        var meeting = await AsAnna("CreateDefaultAppointmentEntity", zone: NewYork);
        var toDo = await AsAnna("CreateDefaultAppointmentEntityByType", "<Type>ToDo</Type>", NewYork);

        Assert.That(meeting["StartDate"], Is.EqualTo("2024-03-04T03:00:00"));
        Assert.That(meeting["PreferredTZLocation"], Is.EqualTo("460"));
        Assert.That(toDo["StartDate"], Is.EqualTo("2024-03-04T06:00:00"));
        Assert.That(meeting.TimeZone, Is.EqualTo((460, "US-NY")));
    }

    [Test]
    public async Task PreferredZone_Zero_IsThatOfTheHeaderOnInsertAndKeptOnUpdate()
    {
        var inserted = await Save("<StartDate>2024-03-08T10:00:00</StartDate><Type>inDiary</Type>", zone: NewYork);
        var updated = await SaveBack(inserted, "anna", ("PreferredTZLocation", "0"), ("Location", "Oslo"));
        var changed = await SaveBack(updated, "anna", ("PreferredTZLocation", "140"));

        Assert.That(inserted["PreferredTZLocation"], Is.EqualTo("460"));
        Assert.That(updated["PreferredTZLocation"], Is.EqualTo("460"));
        Assert.That(changed["PreferredTZLocation"], Is.EqualTo("140"));
    }

    // Every zone that ships, in January and in July: both times exist everywhere.
    [Test]
    public async Task Times_InEveryShippedZone_ComeBackAsTheyWereSent()
    {
        await Given(new GivenRow { Id = P });
        foreach (var id in await ZoneIdsAsync())
        {
            var zone = $"<SoTimeZoneId>{id}</SoTimeZoneId>";
            var month = id % 2 == 0 ? "01" : "07";
            var (start, end) = ($"2024-{month}-15T00:30:15", $"2024-{month}-15T23:45:59");
            var saved = await Save($"<AppointmentId>{P}</AppointmentId><StartDate>{start}</StartDate><EndDate>{end}</EndDate>", zone: zone);

            Assert.That((saved["StartDate"], saved["EndDate"]), Is.EqualTo((start, end)), $"zone {id}");
            Assert.That(saved.TimeZone.Id, Is.EqualTo(id));
        }
    }

    private async Task<int[]> ZoneIdsAsync()
    {
        var ids = new List<int>();
        for (var id = 0; await Host.Stored<int?>("SELECT MIN(tz_location_id) FROM tz_location WHERE tz_location_id > @id", new { id }) is { } next; id = next) ids.Add(next);
        Assert.That(ids, Has.Count.EqualTo(424));
        return [.. ids];
    }

    private static string AllDay(string start, string end) =>
        $"<StartDate>{start}</StartDate><EndDate>{end}</EndDate><Type>inDiary</Type><IsAlldayEvent>true</IsAlldayEvent>";

    private static string Members(SoapReply read) =>
        string.Concat(read.Response!.Elements().Select(element => element.ToString(System.Xml.Linq.SaveOptions.DisableFormatting)));
}

/// <summary>A user whose own zone is another than the base zone.</summary>
[TestFixture]
internal sealed class TravellerTests : AppointmentScene
{
    protected override string Changes => "UPDATE associate SET tz_location_id = 140 WHERE associate_id = 101;";

    [Test]
    public async Task PreferredZone_WithoutHeader_IsThatOfTheOwner()
    {
        var anna = await AsAnna("CreateDefaultAppointmentEntity");
        var carl = await AsAnna("CreateDefaultAppointmentEntityByTypeAndAssociate", "<Type>Appointment</Type><AssociateId>103</AssociateId>");
        var saved = await Save("<StartDate>2024-03-08T10:00:00</StartDate><Type>inDiary</Type>");

        Assert.That(anna["PreferredTZLocation"], Is.EqualTo("140"));
        Assert.That(carl["PreferredTZLocation"], Is.EqualTo("261"));
        Assert.That(saved["PreferredTZLocation"], Is.EqualTo("140"));
        Assert.That(saved["StartDate"], Is.EqualTo("2024-03-08T10:00:00"));
    }
}
