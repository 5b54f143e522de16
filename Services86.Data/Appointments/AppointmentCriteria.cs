namespace Services86.Data.Appointments;

/// <summary>Which follow-ups of somebody or something: seconds of the active date, both ends included, and what else must fit.</summary>
/// <param name="From">The first active date that counts.</param>
/// <param name="To">The last one.</param>
/// <param name="Type">The type; 0 for any.</param>
/// <param name="Tasks">The tasks; null for any.</param>
internal readonly record struct AppointmentCriteria(long From, long To, short Type, int[]? Tasks)
{
    /// <summary>All follow-ups of all times with one of these tasks.</summary>
    public static AppointmentCriteria OfTasks(int[] tasks) => new(long.MinValue, long.MaxValue, 0, tasks);
}
