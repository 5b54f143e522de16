using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>How a new time of one date reaches the others of its series: their days move by as many days, their time of day becomes the new one.</summary>
/// <param name="Days">Seconds, whole days.</param>
/// <param name="TimeOfDay">Seconds after midnight.</param>
internal readonly record struct TimeShift(long Days, long TimeOfDay)
{
    private const long Day = 24 * 60 * 60;

    public static TimeShift Between(WallClock before, WallClock after) => new(Midnight(after) - Midnight(before), after.Seconds - Midnight(after));

    /// <summary>The time that a date takes.</summary>
    public WallClock Of(WallClock date) => new(Midnight(date) + Days + TimeOfDay);

    private static long Midnight(WallClock time) => time.Seconds - (time.Seconds % Day + Day) % Day;
}
