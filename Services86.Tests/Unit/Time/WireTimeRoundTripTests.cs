using NodaTime;
using Services86.Agents;
using Services86.Agents.Time;
using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Tests.Unit.Time;

/// <summary>Times there and back in every zone that ships, as the caller's and as the installation's (envelope.md §6).</summary>
public sealed class WireTimeRoundTripTests
{
    private static readonly (int Id, string Code, string IanaId)[] Shipped = Read();

    [Test]
    public void HeaderZone_TimesThatExistOnce_ComeBack() => Walk(caller => ("NO", caller));

    [Test]
    public void BaseZone_TimesThatExistOnce_ComeBack() => Walk(basis => (basis, "US-NY"));

    // An hour that is skipped or repeated on either side: what a read has shown is stored as it was.
    [Test]
    public void AnyStoredTime_SentBackAsShown_IsTheStoredOne()
    {
        var zones = new ZoneRegister(Shipped, "NO");
        var random = new Random(20240304);
        foreach (var (_, code, _) in Shipped)
        {
            var time = In(zones, code);
            var changes = zones.Base.Rules.GetZoneIntervals(Year(2024), Year(2025)).Concat(zones.Find(code)!.Rules.GetZoneIntervals(Year(2024), Year(2025)));
            foreach (var change in changes.Where(interval => interval.HasStart && interval.Start > Year(2024)))
            {
                for (var i = 0; i < 20; i++)
                {
                    WallClock? stored = new WallClock(change.Start.ToUnixTimeSeconds() + random.Next(-30 * 3600, 30 * 3600));
                    Assert.That(time.FromWire(time.ToWire(stored), stored), Is.EqualTo(stored), code);
                }
            }
        }
    }

    private static void Walk(Func<string, (string Basis, string Caller)> choose)
    {
        var random = new Random(86);
        var checkedTimes = 0;
        foreach (var (_, code, _) in Shipped)
        {
            var (basis, caller) = choose(code);
            var zones = new ZoneRegister(Shipped.Where(zone => zone.Code == basis || zone.Code == caller), basis);
            var time = In(zones, caller);
            for (var i = 0; i < 200; i++)
            {
                var sent = new DateTime(1950, 1, 1).AddSeconds(random.NextInt64(4_700_000_000));
                if (!ExistsOnce(sent, zones.Find(caller)!.Rules, zones.Base.Rules)) continue;
                checkedTimes++;
                Assert.That(time.ToWire(time.FromWire(sent)), Is.EqualTo(sent), $"{code} {sent:s}");
            }
        }

        Assert.That(checkedTimes, Is.GreaterThan(Shipped.Length * 190));
    }

    private static bool ExistsOnce(DateTime sent, DateTimeZone caller, DateTimeZone basis)
    {
        var there = caller.MapLocal(LocalDateTime.FromDateTime(sent));
        return there.Count == 1 && basis.MapLocal(there.Single().WithZone(basis).LocalDateTime).Count == 1;
    }

    private static WireTime In(ZoneRegister zones, string code)
    {
        var call = new CallContext();
        call.UseZone(zones.Find(code));
        return new WireTime(call, zones, new BaseClock(TimeProvider.System, zones));
    }

    private static Instant Year(int year) => Instant.FromUtc(year, 1, 1, 0, 0);

    private static (int Id, string Code, string IanaId)[] Read()
    {
        var file = SeedFile.Load("tz_location");
        var (id, code, iana) = (Column("tz_location_id"), Column("code"), Column("iana_id"));
        return [.. file.Rows(0).Select(row => ((int)row[id], (string)row[code], (string)row[iana]))];

        int Column(string name) => file.Columns.ToList().IndexOf(name);
    }
}
