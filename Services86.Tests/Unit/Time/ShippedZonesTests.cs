using System.Globalization;
using Services86.Agents.Time;
using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Tests.Unit.Time;

/// <summary>Every zone that ships resolves in the time zone data and converts there and back.</summary>
public sealed class ShippedZonesTests
{
    private static readonly (int Id, string Code, string IanaId)[] Shipped = Read();

    [Test]
    public void Register_AllShippedZones_Resolve()
    {
        var register = new ZoneRegister(Shipped, "NO");

        Assert.That(Shipped, Has.Length.EqualTo(424));
        Assert.That(Shipped.Select(zone => register.Find(zone.Id)?.Code), Is.EqualTo(Shipped.Select(zone => zone.Code)));
        Assert.That(Shipped.Select(zone => register.Find(zone.Code.ToLowerInvariant())?.Id), Is.EqualTo(Shipped.Select(zone => (int?)zone.Id)));
    }

    [TestCase(1, 0, 0)]
    [TestCase(36, 11, 10)]
    [TestCase(50, 6, 6)]
    [TestCase(114, -5, -4)]
    [TestCase(140, 1, 2)]
    [TestCase(156, 1, 2)]
    [TestCase(261, 1, 2)]
    [TestCase(425, -8, -7)]
    [TestCase(433, -10, -10)]
    [TestCase(460, -5, -4)]
    public void KnownZone_JanuaryAndJuly_HasTheDocumentedOffset(int id, int january, int july)
    {
        var zone = new ZoneRegister(Shipped, "NO").Find(id)!;

        Assert.That(OffsetHours(zone, "2018-01-15T12:00:00"), Is.EqualTo(january));
        Assert.That(OffsetHours(zone, "2018-07-15T12:00:00"), Is.EqualTo(july));
    }

    [Test]
    public void Convert_EveryZoneEveryHourOfAYear_ComesBackExceptInDoubledHours()
    {
        var register = new ZoneRegister(Shipped, "UTC");
        var start = Wall("2023-01-01T00:30:00").Seconds;
        foreach (var (id, _, _) in Shipped)
        {
            var zone = register.Find(id)!;
            for (var hour = 0; hour < 365 * 24; hour += 7)
            {
                var utc = new UtcInstant(start + (hour * 3600));
                var local = ZoneConversion.ToWallClock(utc, zone.Rules);
                var back = ZoneConversion.ToInstant(local, zone.Rules);

                // In the doubled hour the earlier instant reads as the later one: never another wall clock, never the other way round.
                if (back == utc) continue;
                Assert.That(ZoneConversion.ToWallClock(back, zone.Rules), Is.EqualTo(local), zone.Code);
                Assert.That(back.Seconds, Is.GreaterThan(utc.Seconds), zone.Code);
            }
        }
    }

    private static int OffsetHours(Zone zone, string at)
    {
        var utc = new UtcInstant(Wall(at).Seconds);
        return (int)((ZoneConversion.ToWallClock(utc, zone.Rules).Seconds - utc.Seconds) / 3600);
    }

    private static WallClock Wall(string text) => WallClock.From(DateTime.Parse(text, CultureInfo.InvariantCulture));

    private static (int Id, string Code, string IanaId)[] Read()
    {
        var file = SeedFile.Load("tz_location");
        var (id, code, iana) = (Column("tz_location_id"), Column("code"), Column("iana_id"));
        return [.. file.Rows(0).Select(row => ((int)row[id], (string)row[code], (string)row[iana]))];

        int Column(string name) => file.Columns.ToList().IndexOf(name);
    }
}
