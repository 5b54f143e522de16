using Services86.Agents.Errors;

namespace Services86.Agents.Appointments.Entities;

/// <summary>What saving and deleting of single follow-ups refuses as long as bookings and series are not supported; nothing is stored then.</summary>
internal static class Postponed
{
    public static SoNotSupportedException Participants(string operation) => new($"{operation} with participants (it comes with the booking operations)");

    public static SoNotSupportedException Assignment(string operation) => new($"{operation} as an assignment (it comes with the booking operations)");

    /// <summary>A change that the other rows of a booking would have to follow.</summary>
    public static SoNotSupportedException Booking(string operation) => new($"{operation} of a booking (it comes with the booking operations)");

    public static SoNotSupportedException Series(string operation) => new($"{operation} of a series (it comes with the recurrence operations)");
}
