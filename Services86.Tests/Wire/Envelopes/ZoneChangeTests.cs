using System.Globalization;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>Zones follow the lists while the host serves (envelope.md §6).</summary>
[TestFixture]
internal sealed class ZoneChangeTests
{
    private const string Tokyo = "<SoTimeZoneLocationCode>X-TOKYO</SoTimeZoneLocationCode>";
    private const string Norway = "<SoTimeZoneLocationCode>NO</SoTimeZoneLocationCode>";
    private const string BumpSql = "UPDATE change_counter SET value = value + 1 WHERE name = 'lists';";

    private Door _door = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _door = await Door.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await _door.DisposeAsync();

    [Test]
    public async Task Zone_AddedAndMovedWhileServing_IsKnown()
    {
        var start = await StartDateAsync(Norway);
        var before = await ReadAsync(Tokyo);
        Assert.That((before.ExceptionType, before.Message), Is.EqualTo(("SoInvalidArgumentException", "Unknown time zone")));

        await _door.Host.Given($"INSERT INTO tz_location (tz_location_id, code, iana_id) VALUES (9001, 'X-TOKYO', 'Asia/Tokyo'); {BumpSql}");
        await UntilAsync(async () => (await ReadAsync(Tokyo)).Succeeded);
        var added = await ReadAsync(Tokyo);
        Assert.That(added.TimeZone, Is.EqualTo((9001, "X-TOKYO")));
        Assert.That(await StartDateAsync(Tokyo), Is.EqualTo(start.AddHours(7)), "an entry in summer");
        Assert.That((await ReadAsync("<SoTimeZoneId>9001</SoTimeZoneId>")).TimeZone, Is.EqualTo((9001, "X-TOKYO")));

        await _door.Host.Given($"UPDATE tz_location SET iana_id = 'Asia/Kolkata' WHERE tz_location_id = 9001; {BumpSql}");
        await UntilAsync(async () => await StartDateAsync(Tokyo) == start.AddHours(3.5));
        Assert.That(await StartDateAsync(Norway), Is.EqualTo(start), "the base zone stays");
    }

    private Task<SoapReply> ReadAsync(string zone) =>
        _door.Host.Call("Appointment", "GetAppointmentEntity", "<AppointmentEntityId>2001</AppointmentEntityId>", _door.Ticket, zone);

    private async Task<DateTime> StartDateAsync(string zone)
    {
        var reply = await ReadAsync(zone);
        Assert.That(reply.Succeeded, Is.True, reply.Text);
        return DateTime.Parse(reply["StartDate"]!, CultureInfo.InvariantCulture);
    }

    // Lists changed by somebody else are noticed within a second or so.
    private static Task UntilAsync(Func<Task<bool>> isTrue) => Assert.ThatAsync(isTrue, Is.True.After(10_000, 50));
}
