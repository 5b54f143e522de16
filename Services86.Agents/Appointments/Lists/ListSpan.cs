using Services86.Agents.Time;

namespace Services86.Agents.Appointments.Lists;

/// <summary>The interval and the length that a list is asked for, as on the wire.</summary>
/// <param name="Start">"No date" leaves the interval open.</param>
/// <param name="End">"No date" leaves the interval open.</param>
/// <param name="Count">0 is nothing, a negative number no limit.</param>
internal readonly record struct ListSpan(DateTime Start, DateTime End, int Count)
{
    /// <summary>Stored seconds; the ends of time where the interval is open.</summary>
    public (long From, long To) Stored(WireTime time) =>
        (time.FromWire(Start)?.Seconds ?? long.MinValue, time.FromWire(End)?.Seconds ?? long.MaxValue);
}
