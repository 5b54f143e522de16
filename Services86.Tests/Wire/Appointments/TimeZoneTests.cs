namespace Services86.Tests.Wire.Appointments;

/// <summary>Times of an entry in the caller's zone and in the base zone (envelope.md §6; contact-examples.md case 69).</summary>
[TestFixture]
internal sealed class TimeZoneTests : AppointmentScene
{
    private const string NewYork = "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";
    private const string Norway = "<SoTimeZoneLocationCode>NO</SoTimeZoneLocationCode>";

    [TestCase("2018-12-24T12:34:45", "2018-12-24T18:34:45", "2018-12-24T12:34:45", TestName = "Case69_SavedInNewYork_IsStoredInTheBaseZone")]
    [TestCase("2018-12-24T12:34:45Z", "2018-12-24T13:34:45", "2018-12-24T07:34:45", TestName = "Case69_SavedWithASuffix_IsThatInstant")]
    public async Task StartDate_SavedWithAZone_IsStoredInTheBaseZone(string sent, string stored, string inNewYork)
    {
        var reply = await Save($"<StartDate>{sent}</StartDate><EndDate>{sent}</EndDate><Type>inDiary</Type>", zone: NewYork);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        var id = IdOf(reply);
        Assert.That(await StoredTime("start_at", id), Is.EqualTo(stored));
        Assert.That((await Read(id, zone: Norway))["StartDate"], Is.EqualTo(stored));
        Assert.That((await Read(id, zone: NewYork))["StartDate"], Is.EqualTo(inNewYork));
    }
}
