using NodaTime;
using NodaTime.TimeZones;
using Services86.Data.Database;

namespace Services86.Agents.Time;

/// <summary>Wall clock of one zone to instant to wall clock of another; the daylight saving policy is the two resolvers named here.</summary>
internal static class ZoneConversion
{
    // envelope.md §6: the missing hour is shifted forward by the gap, the doubled hour means the offset after the change
    // (the standard one in autumn). NodaTime's "later" mapping is that offset also where a zone keeps negative daylight saving.
    private static readonly ZoneLocalMappingResolver Policy =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    public static UtcInstant ToInstant(WallClock local, DateTimeZone zone)
    {
        var wanted = Instant.FromUnixTimeSeconds(local.Seconds).InUtc().LocalDateTime;
        return new UtcInstant(zone.ResolveLocal(wanted, Policy).ToInstant().ToUnixTimeSeconds());
    }

    public static WallClock ToWallClock(UtcInstant instant, DateTimeZone zone) =>
        new(instant.Seconds + zone.GetUtcOffset(Instant.FromUnixTimeSeconds(instant.Seconds)).Seconds);

    public static WallClock Convert(WallClock local, DateTimeZone from, DateTimeZone to) =>
        ToWallClock(ToInstant(local, from), to);
}
