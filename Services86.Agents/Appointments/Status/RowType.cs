using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Status;

/// <summary>The families of appointment types (data/enums-in-db.md §1).</summary>
internal static class RowType
{
    /// <summary>What the operations on follow-ups mean by an appointment (appointment-operations.md C2).</summary>
    public static bool IsFollowUp(AppointmentType type) =>
        type is AppointmentType.InDiary or AppointmentType.InChecklist or AppointmentType.BookingForDiary or AppointmentType.BookingForChecklist;

    public static bool IsDocument(AppointmentType type) =>
        type is AppointmentType.Document or AppointmentType.MergeDraft or AppointmentType.MergeFinal;

    /// <summary>Has a place in the diary, answered or not.</summary>
    public static bool IsTimed(AppointmentType type) => type is AppointmentType.InDiary or AppointmentType.BookingForDiary;

    /// <summary>Waits for an answer.</summary>
    public static bool IsPending(AppointmentType type) => type is AppointmentType.BookingForDiary or AppointmentType.BookingForChecklist;

    /// <summary>The type once it is answered.</summary>
    public static AppointmentType Accepted(AppointmentType type) => type switch
    {
        AppointmentType.BookingForDiary => AppointmentType.InDiary,
        AppointmentType.BookingForChecklist => AppointmentType.InChecklist,
        _ => type,
    };

    /// <summary>The type while the answer is open.</summary>
    public static AppointmentType Pending(AppointmentType type) => type switch
    {
        AppointmentType.InDiary => AppointmentType.BookingForDiary,
        AppointmentType.InChecklist => AppointmentType.BookingForChecklist,
        _ => type,
    };
}
