using Services86.Data.Database;

namespace Services86.Agents.Time;

/// <summary>Now, in whole seconds, as instant and as wall clock of the base zone.</summary>
internal sealed class BaseClock(TimeProvider clock, ZoneRegister zones)
{
    /// <summary>For audit columns and ticket times.</summary>
    public UtcInstant UtcNow => new(clock.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>For everything a diary shows (appointment-rules.md §7).</summary>
    public WallClock Now => ZoneConversion.ToWallClock(UtcNow, zones.Base.Rules);

    /// <summary>The calendar day of <see cref="Now"/>.</summary>
    public DateOnly Today => DateOnly.FromDateTime(WireDate.FromSeconds(Now.Seconds));

    /// <summary>An instant as the base zone's wall clock, for columns that compare with diary times.</summary>
    public WallClock InBase(UtcInstant instant) => ZoneConversion.ToWallClock(instant, zones.Base.Rules);
}
