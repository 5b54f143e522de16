using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Status;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>What a carrier would take of the diaries on each of its dates, and which rows are its own (appointment-rules.md §4.5, §5).</summary>
/// <param name="AppointmentId">The stored row, 0 for a new one.</param>
/// <param name="MasterId">The booking it belongs to, 0 for none.</param>
/// <param name="RuleId">The series it belongs to, 0 for none.</param>
/// <param name="IsOccupying">It takes time at all: a busy diary row.</param>
/// <param name="Before">Seconds from midnight of a date to where the blocked time begins; may be negative.</param>
/// <param name="After">Seconds from midnight of a date to where the blocked time ends.</param>
internal sealed record PlannedSeries(int AppointmentId, int MasterId, int RuleId, bool IsOccupying, long Before, long After)
{
    private const long Minute = 60;
    private const long LongestMargin = Minutes.Limit * Minute;

    public static PlannedSeries Of(AppointmentEntity entity, SeriesTimes times, ListSnapshot lists) => new(
        entity.AppointmentId,
        entity.MotherId,
        entity.Recurrence?.RecurrenceId ?? 0,
        !entity.IsFree && IsInDiary(entity, lists),
        times.TakesFrom - Margin(entity.LeadTime),
        times.TakesTo + Margin(entity.LagTime));

    /// <summary>The row itself, one of its booking or one of its series.</summary>
    public bool IsOwn(OccupyingRow row) =>
        IsOneOf(AppointmentId, row.AppointmentId, row.MasterId)
        || IsOneOf(MasterId, row.AppointmentId, row.MasterId)
        || (RuleId != 0 && row.RecurrenceRuleId == RuleId);

    private static bool IsOneOf(int id, int appointmentId, int masterId) => id != 0 && (id == appointmentId || id == masterId);

    // To-dos take no time. Without a type the task decides, as on save.
    private static bool IsInDiary(AppointmentEntity entity, ListSnapshot lists) => entity.Type == AppointmentType.Unknown
        ? lists.KindOfTask(entity.Task?.TaskListItemId ?? 0) != TaskType.ToDo
        : RowType.IsTimed(entity.Type);

    // What cannot be stored is refused on save; here it counts as the nearest that can.
    private static long Margin(TimeSpan duration) => Math.Clamp(duration.Ticks / TimeSpan.TicksPerMinute * Minute, 0, LongestMargin);
}
