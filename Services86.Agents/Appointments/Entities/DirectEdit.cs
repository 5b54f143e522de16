using Services86.Agents.Appointments.Status;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The row as UpdateAppointment leaves it (appointment-operations.md §8); pure rules.</summary>
internal static class DirectEdit
{
    /// <param name="stored">The row as it is.</param>
    /// <param name="order">What to write.</param>
    /// <param name="day">The working day, for all-day events.</param>
    /// <param name="now">Base-zone wall clock, the time of completion.</param>
    public static AppointmentRow Apply(AppointmentRow stored, DirectOrder order, WorkingDay day, WallClock now)
    {
        if (order == DirectOrder.Nothing) return stored;
        var (start, end) = Times(stored, order, day);
        var row = WithStatus(stored, order, now) with { StartAt = start, EndAt = end };
        if (order.Owner is var (associateId, groupId) && associateId != stored.AssociateId)
        {
            row = row with { AssociateId = associateId, UserGroupId = groupId };
        }

        return row with { ActiveAt = Completion.ActiveAt((AppointmentType)row.Type, (AppointmentStatus)row.Status, start, row.DoneAt) };
    }

    /// <summary>The members of the entity that differ, each to be judged by its own right.</summary>
    public static IEnumerable<string> ChangedMembers(AppointmentRow stored, AppointmentRow row, DirectOrder order)
    {
        if (row.StartAt != stored.StartAt) yield return "StartDate";
        if (row.EndAt != stored.EndAt) yield return "EndDate";
        if (row.AssociateId != stored.AssociateId) yield return "Associate";
        if (row.Type != stored.Type && order.Type is not null) yield return "Type";
        if (row.Status != stored.Status) yield return IsAnswered((AppointmentStatus)row.Status) ? "Completed" : "InvitationStatus";
    }

    private static (WallClock Start, WallClock End) Times(AppointmentRow stored, DirectOrder order, WorkingDay day)
    {
        if (order.Start is null && order.End is null) return (stored.StartAt, stored.EndAt);
        var start = order.Start ?? stored.StartAt;
        var end = order.End ?? stored.EndAt;
        if (end < start) end = start;
        return stored.AllDay ? AllDay.Normalise(start, end, day) : (start, end);
    }

    private static AppointmentRow WithStatus(AppointmentRow stored, DirectOrder order, WallClock now)
    {
        var row = order.Type is { } type ? stored with { Type = (short)type } : stored;
        if (order.Status is not { } status) return row;
        var before = (AppointmentStatus)stored.Status;
        row = row with
        {
            Status = (short)status,
            DoneAt = status != AppointmentStatus.Completed ? null : before == status ? stored.DoneAt ?? now : now,
        };

        // An answer that comes this way is one: the row would else wait for it for ever (A30).
        if (!IsAnswered(status) || !RowStatus.IsPending(before)) return row;
        return row with
        {
            Type = order.Type is null ? (short)RowType.Accepted((AppointmentType)stored.Type) : row.Type,
            AssignedBy = RowStatus.IsAssignment(before) ? 0 : stored.AssignedBy,
            RejectReason = before == AppointmentStatus.BookingDeclined ? "" : stored.RejectReason,
        };
    }

    private static bool IsAnswered(AppointmentStatus status) =>
        status is AppointmentStatus.NotStarted or AppointmentStatus.Started or AppointmentStatus.Completed;
}
