using Services86.Data.Database;

namespace Services86.Agents.Time;

/// <summary>The only place where a time changes its zone: wire value of the caller's zone to stored wall clock of the base zone, and back.</summary>
/// <remarks>envelope.md §6. Without a header zone, or with the base zone, a value is kept verbatim, the missing and the doubled hour included.</remarks>
internal sealed class WireTime(CallContext call, ZoneRegister zones, BaseClock clock)
{
    /// <summary>Now in the base zone.</summary>
    public WallClock Now => clock.Now;

    /// <summary>Today in the base zone.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The first moment of today in the caller's zone, as a wire value.</summary>
    public DateTime CallerToday => WireDate.FromSeconds(ZoneConversion.ToWallClock(clock.UtcNow, (Foreign ?? zones.Base).Rules).Seconds).Date;

    /// <summary>Now as instant, for audit columns.</summary>
    public UtcInstant UtcNow => clock.UtcNow;

    /// <summary>A zone-dependent value as it is stored; null for "no date".</summary>
    public WallClock? FromWire(DateTime value)
    {
        if (WireDate.IsNone(value)) return null;
        var verbatim = WireDate.Verbatim(value);
        if (WireDate.IsKept(value)) return verbatim;
        if (value.Kind == DateTimeKind.Utc) return clock.InBase(new UtcInstant(verbatim.Seconds));
        return Foreign is { } zone ? ZoneConversion.Convert(verbatim, zone.Rules, zones.Base.Rules) : verbatim;
    }

    /// <summary>What a read has shown is no new value: an hour that the clocks skip or repeat does not always come back from another zone as it was.</summary>
    /// <param name="value">As it came.</param>
    /// <param name="stored">What the read was of.</param>
    public WallClock? FromWire(DateTime value, WallClock? stored) =>
        value.Kind != DateTimeKind.Utc && WireDate.Seconds(value) == WireDate.Seconds(ToWire(stored)) ? stored : FromWire(value);

    /// <summary>A value as the caller's clock shows it, for rules that ask for the time of his day.</summary>
    public WallClock OnCallersClock(DateTime value) => value.Kind == DateTimeKind.Utc && !WireDate.IsKept(value)
        ? ZoneConversion.ToWallClock(new UtcInstant(WireDate.Seconds(value)), (Foreign ?? zones.Base).Rules)
        : WireDate.Verbatim(value);

    /// <summary>A time of the caller's clock as it is stored.</summary>
    public WallClock FromCallersClock(WallClock local) =>
        Foreign is { } zone && !WireDate.IsKept(WireDate.FromSeconds(local.Seconds)) ? ZoneConversion.Convert(local, zone.Rules, zones.Base.Rules) : local;

    /// <summary>A stored wall clock as the caller sees it; never with a suffix.</summary>
    public DateTime ToWire(WallClock? value)
    {
        if (value is not { } stored) return WireDate.None;
        var verbatim = WireDate.FromSeconds(stored.Seconds);
        if (Foreign is not { } zone || verbatim == WireDate.None || WireDate.IsKept(verbatim)) return verbatim;
        return WireDate.FromSeconds(ZoneConversion.Convert(stored, zones.Base.Rules, zone.Rules).Seconds);
    }

    /// <summary>A UTC member such as CreatedDate: the header zone does not touch it.</summary>
    public static DateTime ToWire(UtcInstant? value) => value is { } stored ? WireDate.FromSeconds(stored.Seconds) : WireDate.None;

    /// <summary>An instant as the caller's wall clock. By way of the base zone's one the second of two equal hours in autumn would stand for both.</summary>
    public DateTime ToCallerWire(UtcInstant value) =>
        WireDate.FromSeconds(ZoneConversion.ToWallClock(value, (Foreign ?? zones.Base).Rules).Seconds);

    /// <summary>A UTC member sent by a caller (consents): with or without suffix it is UTC.</summary>
    public static UtcInstant? InstantFromWire(DateTime value) => WireDate.IsNone(value) ? null : new UtcInstant(WireDate.Seconds(value));

    /// <summary>A pure date, as written.</summary>
    public static DateOnly? DateFromWire(DateTime value) => WireDate.IsNone(value) ? null : DateOnly.FromDateTime(value);

    /// <summary>A pure date, never shifted.</summary>
    public static DateTime ToWire(DateOnly? value) => value?.ToDateTime(TimeOnly.MinValue) ?? WireDate.None;

    /// <summary>A value that is stored and given as written, with its time (DbiLast…).</summary>
    public static WallClock? AsWrittenFromWire(DateTime value) => WireDate.IsNone(value) ? null : WireDate.Verbatim(value);

    /// <summary>A value stored as written.</summary>
    public static DateTime AsWrittenToWire(WallClock? value) => value is { } stored ? WireDate.FromSeconds(stored.Seconds) : WireDate.None;

    private Zone? Foreign => call.HeaderZone is { } zone && !ReferenceEquals(zone, zones.Base) ? zone : null;
}
