using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Moves a follow-up with its participants to another start; each date keeps its length (appointment-operations.md §7).</summary>
internal sealed class MeetingMove(Session session, MeetingStore meetings, SeriesRules rules, BookingRoles roles, EntityReader reader, WireTime time)
{
    private static readonly WallClock LastMoment = WallClock.From(DateTime.MaxValue);

    /// <returns>The owner's entity.</returns>
    public async Task<AppointmentEntity?> MoveAsync(int id, DateTime newStartTime, RecurrenceUpdateMode mode)
    {
        await session.BeginAsync();
        var isForward = mode == RecurrenceUpdateMode.ThisAndForward;
        var meeting = await meetings.DemandAsync(id, isForward ? SeriesPart.Whole : SeriesPart.None);
        var master = await OwnedAsync(meeting);
        if (time.FromWire(newStartTime, master.StartAt) is { } start && start != master.StartAt)
        {
            var shift = TimeShift.Between(master.StartAt, start);
            foreach (var date in meeting.Similar(master, isForward).Where(date => date.AppointmentId == master.AppointmentId || !IsDone(date)))
            {
                var (from, to) = (shift.Of(date.StartAt), new WallClock(shift.Of(date.StartAt).Seconds + date.EndAt.Seconds - date.StartAt.Seconds));
                if (to > LastMoment) throw SoInvalidArgumentException.For("NewStartTime", newStartTime, "a time that lets every date end within the year 9999");
                meeting.MoveDate(date, from, to);
            }

            if (isForward && master.RecurrenceRuleId != 0) await rules.FollowAsync(meeting, master);
        }

        await meetings.StoreAsync(session, meeting);
        return await reader.FindAsync(master.AppointmentId);
    }

    // The time of a meeting is its owner's business.
    private async ValueTask<AppointmentRow> OwnedAsync(Meeting meeting)
    {
        var row = meeting.Asked;
        if (meeting.Master is { } master && (!row.IsSlave || await roles.MayActForAsync(meeting, master)))
        {
            await roles.DemandAsync(meeting, master);
            return master;
        }

        await roles.DemandAsync(meeting, row);
        throw new SoIllegalOperationException($"Appointment id {row.AppointmentId} is an invitation; only the organizer can move the meeting");
    }

    private static bool IsDone(AppointmentRow row) => row.Status == (short)AppointmentStatus.Completed;
}
