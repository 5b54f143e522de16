using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Headers;

namespace Services86.Tests.Unit.Time;

/// <summary>envelope.md §3, §6.</summary>
public sealed class ZoneRegisterTests
{
    private readonly ZoneRegister _zones = WireTimeTests.Zones();

    [TestCase(261, null, "NO")]
    [TestCase(0, "no", "NO")]
    [TestCase(0, " US-NY ", "US-NY")]
    [TestCase(460, "XX", "US-NY")]
    public void Choose_IdOrCode_IdGoesFirst(int id, string? code, string expected) =>
        Assert.That(_zones.Choose(Header(id, code))?.Code, Is.EqualTo(expected));

    [TestCase(0, null)]
    [TestCase(0, "")]
    [TestCase(0, "  ")]
    public void Choose_NothingNamed_IsNoZone(int id, string? code) => Assert.That(_zones.Choose(Header(id, code)), Is.Null);

    [Test]
    public void Choose_NoBlock_IsNoZone() => Assert.That(_zones.Choose(null), Is.Null);

    [TestCase(0, "XX")]
    [TestCase(-1, null)]
    [TestCase(7, "NO")]
    public void Choose_UnknownZone_IsRefused(int id, string? code) =>
        Assert.That(() => _zones.Choose(Header(id, code)), Throws.TypeOf<SoInvalidArgumentException>().With.Message.EqualTo("Unknown time zone"));

    [Test]
    public void Carrier_OfAZone_HasIdAndCode()
    {
        Assert.That(_zones.Base.Carrier.SoTimeZoneId, Is.EqualTo(261));
        Assert.That(_zones.Base.Carrier.SoTimeZoneLocationCode, Is.EqualTo("NO"));
    }

    private static SoTimeZone Header(int id, string? code) => new() { SoTimeZoneId = id, SoTimeZoneLocationCode = code };
}
