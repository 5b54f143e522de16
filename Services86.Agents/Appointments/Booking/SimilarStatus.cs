using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Which later dates of a series an answer reaches (appointment-rules.md §3.6).</summary>
internal static class SimilarStatus
{
    public static bool Are(AppointmentStatus one, AppointmentStatus other) => ClassOf(one) == ClassOf(other);

    // Unanswered; accepted; open assignments. Every other status is a class of its own.
    private static AppointmentStatus ClassOf(AppointmentStatus status) => status switch
    {
        AppointmentStatus.BookingMoved or AppointmentStatus.BookingSeen or AppointmentStatus.BookingMovedSeen => AppointmentStatus.Booking,
        AppointmentStatus.Started => AppointmentStatus.NotStarted,
        AppointmentStatus.AssignmentSeen => AppointmentStatus.Assignment,
        _ => status,
    };
}
