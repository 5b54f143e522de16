using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Which rows of a series an operation reaches.</summary>
internal static class MeetingDates
{
    /// <summary>The row and, if wanted, the same participant's rows on later dates whose status is similar (appointment-operations.md C8).</summary>
    public static IReadOnlyList<AppointmentRow> Similar(this Meeting meeting, AppointmentRow row, bool withLater) => withLater
        ? [row, .. meeting.Later(row).Where(later => SimilarStatus.Are((AppointmentStatus)row.Status, (AppointmentStatus)later.Status))]
        : [row];

    /// <summary>Gives a date other times: its participants are asked again, and nobody has refused the new time yet (appointment-rules.md §3.3).</summary>
    public static void MoveDate(this Meeting meeting, AppointmentRow master, WallClock start, WallClock end)
    {
        foreach (var slave in meeting.SlavesOf(master.AppointmentId)) meeting.Put(Invitation.Move(slave, start, end));
        var moved = Invitation.MoveOwn(meeting.Find(master.AppointmentId)!, start, end);
        meeting.Put(moved.MasterId == 0 ? moved : moved with { RejectCounter = 0 });
    }

    /// <summary>Without participants a meeting is a plain follow-up again (appointment-rules.md §3.2).</summary>
    public static void EndBookingIfAlone(this Meeting meeting, int masterId)
    {
        if (meeting.SlavesOf(masterId).Count == 0 && meeting.Find(masterId) is { } master) meeting.Put(master with { MasterId = 0 });
    }

    /// <summary>Writes what has changed, or ends the transaction without a trace.</summary>
    public static async Task StoreAsync(this MeetingStore meetings, Session session, Meeting meeting)
    {
        if (meeting.IsUnchanged)
        {
            session.Rollback();
            return;
        }

        await meetings.WriteAsync(meeting);
        await session.CommitAsync();
    }
}
