using System.Globalization;
using Services86.Agents;
using Services86.Agents.Time;
using Services86.Data.Database;

namespace Services86.Tests.Unit.Time;

/// <summary>envelope.md §6.</summary>
public sealed class WireTimeTests
{
    private static readonly (int Id, string Code, string Iana)[] Locations =
    [
        (1, "UTC", "Etc/UTC"),
        (156, "FR", "Europe/Paris"),
        (261, "NO", "Europe/Oslo"),
        (460, "US-NY", "America/New_York"),
        (1100, "IE", "Europe/Dublin"),
    ];

    [Test]
    public void FromWire_HeaderZone_IsStoredInBaseZone()
    {
        var time = In("US-NY");
        var stored = time.FromWire(Value("2018-12-24T12:34:45"));

        Assert.That(stored, Is.EqualTo(Wall("2018-12-24T18:34:45")));
        Assert.That(time.ToWire(stored), Is.EqualTo(Value("2018-12-24T12:34:45")));
    }

    [Test]
    public void FromWire_Instant_IsStoredInBaseZone()
    {
        var time = In("US-NY");
        var stored = time.FromWire(Utc("2018-12-24T12:34:45"));

        Assert.That(stored, Is.EqualTo(Wall("2018-12-24T13:34:45")));
        Assert.That(time.ToWire(stored), Is.EqualTo(Value("2018-12-24T07:34:45")));
        Assert.That(In(null).FromWire(Utc("2018-12-24T12:34:45")), Is.EqualTo(stored));
    }

    [TestCase(null)]
    [TestCase("NO")]
    public void FromWire_NoOtherZone_KeepsMissingAndDoubledHourVerbatim(string? header)
    {
        var time = In(header);
        foreach (var odd in new[] { "2023-03-26T02:30:00", "2023-10-29T02:30:00" })
        {
            Assert.That(time.FromWire(Value(odd)), Is.EqualTo(Wall(odd)));
            Assert.That(time.ToWire(Wall(odd)), Is.EqualTo(Value(odd)));
        }
    }

    [Test]
    public void FromWire_MissingHourOfHeaderZone_IsShiftedForwardByTheGap() =>
        // 02:30 does not exist in New York on that day: 03:30 EDT = 07:30Z = 08:30 CET.
        Assert.That(In("US-NY").FromWire(Value("2023-03-12T02:30:00")), Is.EqualTo(Wall("2023-03-12T08:30:00")));

    [Test]
    public void FromWire_DoubledHourOfHeaderZone_MeansStandardTime() =>
        // 01:30 EST = 06:30Z = 07:30 CET.
        Assert.That(In("US-NY").FromWire(Value("2023-11-05T01:30:00")), Is.EqualTo(Wall("2023-11-05T07:30:00")));

    [Test]
    public void FromWire_DoubledHourOfZoneWithNegativeSaving_MeansWinterTime() =>
        // 01:30 GMT, not 01:30 Irish summer time.
        Assert.That(In("IE").FromWire(Value("2023-10-29T01:30:00")), Is.EqualTo(Wall("2023-10-29T02:30:00")));

    [Test]
    public void ToWire_DoubledHourOfBaseZone_MeansStandardTime() =>
        // 02:30 CET = 01:30Z.
        Assert.That(In("UTC").ToWire(Wall("2023-10-29T02:30:00")), Is.EqualTo(Value("2023-10-29T01:30:00")));

    [Test]
    public void ToWire_MissingHourOfBaseZone_IsShiftedForwardByTheGap() =>
        // 02:30 reads as 03:30 CEST = 01:30Z.
        Assert.That(In("UTC").ToWire(Wall("2023-03-26T02:30:00")), Is.EqualTo(Value("2023-03-26T01:30:00")));

    [TestCase("0001-01-01T00:00:00", false)]
    [TestCase("0001-01-01T00:00:00", true)]
    [TestCase("0001-01-02T23:59:59", false)]
    [TestCase("1760-01-01T00:00:00", false)]
    [TestCase("1970-01-01T00:00:00", true)]
    public void FromWire_NoDate_IsNull(string text, bool isUtc)
    {
        var time = In("US-NY");

        Assert.That(time.FromWire(isUtc ? Utc(text) : Value(text)), Is.Null);
        Assert.That(time.ToWire((WallClock?)null), Is.EqualTo(Value("0001-01-01T00:00:00")));
    }

    [TestCase("1970-01-01T00:00:00")]
    [TestCase("0001-01-03T00:00:00")]
    public void FromWire_EarlyRealDate_IsKept(string text) => Assert.That(In(null).FromWire(Value(text)), Is.EqualTo(Wall(text)));

    [Test]
    public void FromWire_Year9999_IsKeptUnconverted()
    {
        var time = In("US-NY");
        var stored = time.FromWire(Value("9999-12-31T23:59:59"));

        Assert.That(stored, Is.EqualTo(Wall("9999-12-31T23:59:59")));
        Assert.That(time.ToWire(stored), Is.EqualTo(Value("9999-12-31T23:59:59")));
        Assert.That(time.FromWire(Utc("9999-12-31T23:59:59")), Is.EqualTo(stored));
    }

    [Test]
    public void FromWire_Fraction_IsCutToWholeSeconds() =>
        Assert.That(In(null).FromWire(Value("2023-02-15T12:00:00").AddMilliseconds(999)), Is.EqualTo(Wall("2023-02-15T12:00:00")));

    [Test]
    public void ToWire_ZoneDependentValue_HasNoSuffix()
    {
        Assert.That(In("US-NY").ToWire(Wall("2023-02-15T12:00:00")).Kind, Is.EqualTo(DateTimeKind.Unspecified));
        Assert.That(WireTime.ToWire(new UtcInstant(0)).Kind, Is.EqualTo(DateTimeKind.Unspecified));
    }

    [Test]
    public void ToWire_UtcMember_IsUntouchedByTheHeaderZone() =>
        Assert.That(WireTime.ToWire(new UtcInstant(Wall("2023-01-10T08:00:00").Seconds)), Is.EqualTo(Value("2023-01-10T08:00:00")));

    [Test]
    public void Now_WinterAndSummer_IsWallClockOfTheBaseZoneInWholeSeconds()
    {
        Assert.That(Clock("2023-02-15T13:00:00.9Z").Now, Is.EqualTo(Wall("2023-02-15T14:00:00")));
        Assert.That(Clock("2023-07-15T22:30:00Z").Now, Is.EqualTo(Wall("2023-07-16T00:30:00")));
        Assert.That(Clock("2023-07-15T22:30:00Z").Today, Is.EqualTo(new DateOnly(2023, 7, 16)));
    }

    [Test]
    public void PureDate_WithTimeAndZone_IsTakenAsWritten()
    {
        Assert.That(WireTime.DateFromWire(Utc("1980-05-17T23:30:00")), Is.EqualTo(new DateOnly(1980, 5, 17)));
        Assert.That(WireTime.ToWire(new DateOnly(1980, 5, 17)), Is.EqualTo(Value("1980-05-17T00:00:00")));
        Assert.That(WireTime.DateFromWire(default), Is.Null);
    }

    internal static ZoneRegister Zones() => new(Locations, "NO");

    private static WireTime In(string? header)
    {
        var zones = Zones();
        var call = new CallContext();
        if (header is not null) call.UseZone(zones.Find(header));
        return new WireTime(call, zones, new BaseClock(TimeProvider.System, zones));
    }

    private static BaseClock Clock(string now) => new(new FakeClock(now), Zones());

    private static DateTime Value(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Utc(string text) => DateTime.SpecifyKind(Value(text), DateTimeKind.Utc);

    private static WallClock Wall(string text) => new((long)(Value(text) - DateTime.UnixEpoch).TotalSeconds);
}
