using Services86.Agents.Appointments.Entities;
using Services86.Agents.Time;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Clears away what cancelled meetings have left in diaries (appointment-operations.md §7, CleanUp…).</summary>
internal sealed class CancelledRows(
    CallContext call, Session session, MeetingRepository rows, MeetingWriteRepository writes, RowRights rights, WireTime time)
{
    /// <summary>Those of the ids that are cancelled invitations and that the caller may delete; all others are passed over.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> ClearAsync(int[] ids)
    {
        await session.BeginAsync();
        var cleared = new List<AppointmentRow>();
        foreach (var row in await rows.CancelledAsync([.. ids.Distinct()]))
        {
            if (row.AssociateId == call.Caller.AssociateId || (await rights.OnAsync(row, 0)).Allows(ETableRight.Delete)) cleared.Add(row);
        }

        return await ClearAsync(cleared);
    }

    /// <summary>All cancelled invitations of the caller, of series or not (A9).</summary>
    public async Task<int> ClearOwnAsync()
    {
        await session.BeginAsync();
        return await ClearAsync(await rows.CancelledOfAsync(call.Caller.AssociateId));
    }

    private async Task<int> ClearAsync(List<AppointmentRow> cleared)
    {
        if (cleared.Count == 0)
        {
            session.Rollback();
            return 0;
        }

        await writes.DeleteAsync([.. cleared.Select(row => row.AppointmentId)]);
        await writes.EndBookingsAsync([.. cleared.Select(row => row.MasterId).Distinct()], time.UtcNow, call.Caller.AssociateId);
        await session.CommitAsync();
        return cleared.Count;
    }
}
