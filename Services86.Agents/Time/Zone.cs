using NodaTime;
using Services86.Contracts.Headers;

namespace Services86.Agents.Time;

/// <summary>One row of the zone register with its daylight saving rules.</summary>
internal sealed class Zone(int id, string code, DateTimeZone rules)
{
    public int Id { get; } = id;

    public string Code { get; } = code;

    public DateTimeZone Rules { get; } = rules;

    /// <summary>The response header block TimeZone; shared, only written out.</summary>
    public SoTimeZone Carrier { get; } = new() { SoTimeZoneId = id, SoTimeZoneLocationCode = code };
}
