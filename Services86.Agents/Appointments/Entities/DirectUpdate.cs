using Services86.Agents.Appointments.Lists;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>
/// Writes start, end, status, type and owner of one row as they are given; 0 and the minimum date leave them (appointment-operations.md §8).
/// </summary>
internal sealed class DirectUpdate(
    CallContext call,
    Session session,
    DirectoryStore directories,
    AppointmentRepository appointments,
    AppointmentWriteRepository writes,
    BookingMoveRepository moves,
    DerivedDates derived,
    RowRights rights,
    AppointmentReader reader,
    WireTime time)
{
    /// <returns>The row afterwards; null for one that is missing, no follow-up or not to be read by the caller.</returns>
    public async Task<Appointment?> RunAsync(int id, DateTime startTime, DateTime endTime, int status, int type, int associateId)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        var order = new DirectOrder
        {
            Status = status == 0 ? null : (AppointmentStatus)Defined("Status", status, (short)AppointmentStatus.AssignmentDeclined),
            Type = type == 0 ? null : (AppointmentType)Defined("Type", type, (short)AppointmentType.MergeFinal),
            Owner = associateId == 0 ? null : (associateId, GroupOf(associateId, directory)),
        };

        await session.BeginAsync();
        if (await appointments.FindAsync(id) is not { } found || !RowType.IsFollowUp((AppointmentType)found.Row.Type))
        {
            session.Rollback();
            return null;
        }

        order = order with { Start = time.FromWire(startTime, found.Row.StartAt), End = time.FromWire(endTime, found.Row.EndAt) };
        DemandActive(order, found.Row, directory);
        var right = await rights.OnAsync(found.Row, found.MasterAssociateId);
        Sentry.DemandAnyUpdate(right);
        var row = DirectEdit.Apply(found.Row, order, new CallerPreferences(directory.Lists, call.Caller.AssociateId).WorkingDay, time.Now);
        foreach (var member in DirectEdit.ChangedMembers(found.Row, row, order)) Sentry.DemandWrite(right, member);
        await WriteAsync(found.Row, row);
        return await reader.FindAsync(id);
    }

    private async Task WriteAsync(AppointmentRow stored, AppointmentRow row)
    {
        if (row == stored)
        {
            session.Rollback();
            return;
        }

        var (now, by) = (time.UtcNow, call.Caller.AssociateId);
        await writes.UpdateDirectlyAsync(row, now, by);
        if (stored.IsSlave && stored.Status == (short)AppointmentStatus.BookingDeclined && row.Status != stored.Status)
        {
            await writes.WithdrawRefusalAsync(stored.MasterId, now, by);
        }

        var isMoved = row.StartAt != stored.StartAt || row.EndAt != stored.EndAt;
        if (isMoved && row.MasterId == row.AppointmentId) await moves.FollowAsync([row.AppointmentId], now, by);
        await derived.FollowAsync(stored, row);
        await session.CommitAsync();
    }

    private static int Defined(string parameter, int value, short last) =>
        value >= 0 && value <= last ? value : throw SoInvalidArgumentException.For(parameter, value, $"a number from 0 to {last}");

    private static int GroupOf(int associateId, DirectoryCarriers directory) =>
        directory.Associate(associateId)?.GroupIdx ?? throw SoInvalidArgumentException.For("AssociateId", associateId, "0 or the id of an associate");

    // Nobody works in the diary of a user who is retired; that a row is there already changes nothing.
    private static void DemandActive(DirectOrder order, AppointmentRow row, DirectoryCarriers directory)
    {
        if (order.Owner is not var (id, _) || id == row.AssociateId || directory.IsActiveUser(id)) return;
        throw SoInvalidArgumentException.For("AssociateId", id, "an associate who is not retired");
    }
}
