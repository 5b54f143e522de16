using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Puts an answered row and counts refusals on its master (appointment-rules.md §3.5).</summary>
internal static class RefusalCounter
{
    public static void PutAnswer(this Meeting meeting, AppointmentRow before, AppointmentRow after)
    {
        meeting.Put(after);
        var step = Refused(after) - Refused(before);
        if (step == 0 || !before.IsSlave || meeting.Find(before.MasterId) is not { } master) return;
        meeting.Put(master with { RejectCounter = Math.Max(0, master.RejectCounter + step) });
    }

    private static int Refused(AppointmentRow row) => row.Status == (short)AppointmentStatus.BookingDeclined ? 1 : 0;
}
