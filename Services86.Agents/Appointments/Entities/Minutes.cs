namespace Services86.Agents.Appointments.Entities;

/// <summary>Durations of a carrier are stored in whole minutes, seconds cut (appointment-rules.md §8).</summary>
internal static class Minutes
{
    /// <summary>What an unsigned short holds.</summary>
    public const int Limit = 65535;

    public static bool Fits(TimeSpan duration) => duration >= TimeSpan.Zero && duration.Ticks / TimeSpan.TicksPerMinute <= Limit;

    public static int Of(TimeSpan duration) => checked((int)(duration.Ticks / TimeSpan.TicksPerMinute));
}
