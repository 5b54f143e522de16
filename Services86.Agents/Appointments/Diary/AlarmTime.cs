using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Diary;

/// <summary>When an alarm is to be given: minutes before the start, on the wall clock of the base zone (appointment-rules.md §8).</summary>
internal static class AlarmTime
{
    private const long Minute = 60;

    /// <param name="row">The row; its own lead time counts when its alarm is on.</param>
    /// <param name="defaultLead">Minutes for a row whose alarm is off.</param>
    public static WallClock Of(AppointmentListRow row, int defaultLead = 0) =>
        new(row.StartAt.Seconds - (Minute * (row.HasAlarm ? row.AlarmMin : defaultLead)));
}
