using Services86.Agents.Appointments.Status;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>What an event does to the columns of a participant's or an assignee's row; pure functions over <see cref="InvitationStates"/>.</summary>
internal static class Invitation
{
    /// <summary>A user is asked; the rows of resources and of persons who are no users are simply there.</summary>
    public static bool IsAsked(AppointmentRow slave) => slave is { AssociateId: not 0, InvitedPersonId: not 0 };

    public static AppointmentRow See(AppointmentRow row)
    {
        var after = InvitationStates.After(Status(row), InvitationEvent.Seen)!.Value;
        return after == Status(row) ? row : With(row, after);
    }

    /// <summary>Accepting erases the reason of a refusal, and an assignment is nobody's order any more (A7).</summary>
    public static AppointmentRow Accept(AppointmentRow row)
    {
        var after = InvitationStates.After(Status(row), InvitationEvent.Accepted)!.Value;
        if (after == Status(row)) return row;
        return With(row, after) with { RejectReason = "", AssignedBy = RowStatus.IsAssignment(Status(row)) ? 0 : row.AssignedBy };
    }

    /// <summary>A refused invitation leaves the diary; a refused assignment returns to whoever has sent it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="reason">Why; a second refusal only replaces it.</param>
    /// <param name="sender">Person and group of the user who has assigned the row.</param>
    public static AppointmentRow Refuse(AppointmentRow row, string reason, (int PersonId, int GroupId) sender)
    {
        var after = InvitationStates.After(Status(row), InvitationEvent.Refused)!.Value;
        if (after == Status(row) && after != AppointmentStatus.BookingDeclined) return row;
        var refused = With(row, after) with { RejectReason = reason };

        // An order of nobody has nowhere to return to.
        return after != AppointmentStatus.AssignmentDeclined || row.AssignedBy == 0
            ? refused
            : refused.Hand(row.AssignedBy, sender.GroupId, sender.PersonId) with { AssignedBy = row.AssociateId };
    }

    /// <summary>Other times: whoever had seen, refused or accepted is asked again.</summary>
    public static AppointmentRow Move(AppointmentRow row, WallClock start, WallClock end)
    {
        var moved = MoveOwn(row, start, end);
        if (!IsAsked(row)) return moved;
        var after = InvitationStates.After(Status(row), InvitationEvent.Moved)!.Value;
        return after == Status(row) ? moved : With(moved, after) with { RejectReason = "" };
    }

    /// <summary>The owner's own row, or that of somebody who is not asked.</summary>
    public static AppointmentRow MoveOwn(AppointmentRow row, WallClock start, WallClock end) => row with
    {
        StartAt = start,
        EndAt = end,
        ActiveAt = Completion.ActiveAt((AppointmentType)row.Type, Status(row), start, row.DoneAt),
    };

    /// <summary>The participant is taken out; null when his row goes with it.</summary>
    public static AppointmentRow? Remove(AppointmentRow row) =>
        IsAsked(row) && InvitationStates.After(Status(row), InvitationEvent.Removed) is { } after ? With(row, after) : null;

    /// <summary>The owner has taken notice: a refusal is hidden, a returned assignment is his own again.</summary>
    public static AppointmentRow Acknowledge(AppointmentRow row)
    {
        var after = InvitationStates.After(Status(row), InvitationEvent.Acknowledged)!.Value;
        if (after == Status(row)) return row;
        return after == AppointmentStatus.NotStarted ? With(row, after) with { AssignedBy = 0, RejectReason = "" } : With(row, after);
    }

    /// <summary>The answer of somebody who was not asked, as the owner has heard it; an accepted row that he has completed is accepted too.</summary>
    public static AppointmentRow Note(AppointmentRow row, AppointmentStatus status) =>
        SimilarStatus.Are(Status(row), status) || (status == AppointmentStatus.NotStarted && Status(row) == AppointmentStatus.Completed) ? row : With(row, status);

    /// <summary>Back on the list of a meeting that he had been taken out of.</summary>
    public static AppointmentRow Reinvite(AppointmentRow row) => With(row, AppointmentStatus.Booking);

    // The type says whether an answer is open: pending 6 and 7, accepted 1 and 2.
    private static AppointmentRow With(AppointmentRow row, AppointmentStatus status)
    {
        var isAccepted = status is AppointmentStatus.NotStarted or AppointmentStatus.Started or AppointmentStatus.Completed;
        var type = isAccepted ? RowType.Accepted((AppointmentType)row.Type) : RowType.Pending((AppointmentType)row.Type);
        var done = status == AppointmentStatus.Completed ? row.DoneAt : null;
        return row with
        {
            Status = (short)status,
            Type = (short)type,
            DoneAt = done,
            ActiveAt = Completion.ActiveAt(type, status, row.StartAt, done),
        };
    }

    private static AppointmentStatus Status(AppointmentRow row) => (AppointmentStatus)row.Status;
}
