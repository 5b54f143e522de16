using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>
/// How an edit of one date reaches later ones: a member is written there only if the date still holds the value that was changed
/// (appointment-rules.md §4.6, A26). Times and completion have rules of their own.
/// </summary>
internal static class DateColumns
{
    private static readonly (Func<AppointmentRow, object?> Value, Func<AppointmentRow, AppointmentRow, AppointmentRow> Take)[] Columns =
    [
        (row => row.ContactId, (row, from) => row with { ContactId = from.ContactId }),
        (row => row.PersonId, (row, from) => row with { PersonId = from.PersonId }),
        (row => row.ProjectId, (row, from) => row with { ProjectId = from.ProjectId }),
        (row => row.SaleId, (row, from) => row with { SaleId = from.SaleId }),
        (row => row.TaskId, (row, from) => row with { TaskId = from.TaskId }),
        (row => row.PriorityId, (row, from) => row with { PriorityId = from.PriorityId }),
        (row => RowType.Accepted((AppointmentType)row.Type), (row, from) => row with { Type = (short)TypeLike(row, (AppointmentType)from.Type) }),
        (row => row.Description, (row, from) => row with { Description = from.Description }),
        (row => row.Location, (row, from) => row with { Location = from.Location }),
        (row => row.AllDay, (row, from) => row with { AllDay = from.AllDay }),
        (row => row.IsFree, (row, from) => row with { IsFree = from.IsFree }),
        (row => row.HasAlarm, (row, from) => row with { HasAlarm = from.HasAlarm }),
        (row => row.AlarmMin, (row, from) => row with { AlarmMin = from.AlarmMin }),
        (row => row.LeadMin, (row, from) => row with { LeadMin = from.LeadMin }),
        (row => row.LagMin, (row, from) => row with { LagMin = from.LagMin }),
        (row => row.ColorIndex, (row, from) => row with { ColorIndex = from.ColorIndex }),
        (row => row.SuggestedAppointmentId, (row, from) => row with { SuggestedAppointmentId = from.SuggestedAppointmentId }),
        (row => row.IsMilestone, (row, from) => row with { IsMilestone = from.IsMilestone }),
        (row => row.TzLocationId, (row, from) => row with { TzLocationId = from.TzLocationId }),
        (row => (row.Visibility, row.VisibleId), (row, from) => row with { Visibility = from.Visibility, VisibleId = from.VisibleId }),
        (row => row.IsPublished, (row, from) => row with { IsPublished = from.IsPublished }),
        (row => row.PublishFrom, (row, from) => row with { PublishFrom = from.PublishFrom }),
        (row => row.PublishTo, (row, from) => row with { PublishTo = from.PublishTo }),
        (row => row.PublishEventAt, (row, from) => row with { PublishEventAt = from.PublishEventAt }),
    ];

    /// <summary>A later date after an edit.</summary>
    /// <param name="date">The later date.</param>
    /// <param name="before">The edited row as it was.</param>
    /// <param name="after">The edited row as it is.</param>
    public static AppointmentRow Follow(AppointmentRow date, AppointmentRow before, AppointmentRow after)
    {
        foreach (var (value, take) in Columns)
        {
            if (!Equals(value(before), value(after)) && Equals(value(date), value(before))) date = take(date, after);
        }

        return date with
        {
            UserFields = UserFieldSheet.Follow(date.UserFields, before.UserFields, after.UserFields),
            ExtraFields = UserFieldSheet.Follow(date.ExtraFields, before.ExtraFields, after.ExtraFields),
        };
    }

    // The kind follows, not whether the answer is open.
    private static AppointmentType TypeLike(AppointmentRow row, AppointmentType kind) =>
        RowType.Accepted((AppointmentType)row.Type) == (AppointmentType)row.Type ? RowType.Accepted(kind) : RowType.Pending(kind);
}
