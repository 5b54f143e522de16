using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>What the members of a carrier say of the stored status (data/enums-in-db.md §2).</summary>
internal static class RowStatus
{
    public static ActivityStatus Completion(AppointmentStatus status, bool isThreeState) => status switch
    {
        AppointmentStatus.Completed => ActivityStatus.Completed,
        AppointmentStatus.Started when isThreeState => ActivityStatus.Started,
        _ => ActivityStatus.NotStarted,
    };

    public static AssignmentStatus Assignment(AppointmentStatus status) => status switch
    {
        AppointmentStatus.Assignment => AssignmentStatus.Assigning,
        AppointmentStatus.AssignmentSeen => AssignmentStatus.Seen,
        AppointmentStatus.AssignmentDeclined => AssignmentStatus.Declined,
        _ => AssignmentStatus.None,
    };

    public static InvitationStatus Invitation(AppointmentStatus status, BookingType booking)
    {
        if (booking != BookingType.Participant) return InvitationStatus.None;
        return status switch
        {
            AppointmentStatus.NotStarted or AppointmentStatus.Started or AppointmentStatus.Completed => InvitationStatus.Accepted,
            AppointmentStatus.Hidden => InvitationStatus.Hidden,
            AppointmentStatus.Booking => InvitationStatus.Invitation,
            AppointmentStatus.BookingMoved => InvitationStatus.Moved,
            AppointmentStatus.BookingSeen => InvitationStatus.Seen,
            AppointmentStatus.BookingMovedSeen => InvitationStatus.MovedSeen,
            AppointmentStatus.BookingDeclined => InvitationStatus.Declined,
            AppointmentStatus.BookingDeleted => InvitationStatus.Cancelled,
            _ => InvitationStatus.None,
        };
    }

    public static BookingType Booking(int appointmentId, int masterId) =>
        masterId == 0 ? BookingType.None
        : masterId == appointmentId ? BookingType.Owner
        : BookingType.Participant;

    /// <summary>Waiting for an answer, or refused: still in the pending type.</summary>
    public static bool IsPending(AppointmentStatus status) =>
        status is >= AppointmentStatus.Booking and <= AppointmentStatus.BookingDeclined
            or >= AppointmentStatus.Assignment and <= AppointmentStatus.AssignmentDeclined;

    /// <summary>Day notes, acknowledged refusals and cancelled rows stay what they are (appointment-rules.md §6.1).</summary>
    public static bool CanChange(AppointmentStatus status) =>
        status is not (AppointmentStatus.UnknownOrPostIt or AppointmentStatus.Hidden or AppointmentStatus.BookingDeleted);

    public static bool IsAssignment(AppointmentStatus status) => status is >= AppointmentStatus.Assignment and <= AppointmentStatus.AssignmentDeclined;
}
