using Services86.Agents.Appointments.Status;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Deletes plain follow-ups with everything that hangs on them (appointment-operations.md, Delete).</summary>
internal sealed class EntityDeletion(
    Session session, AppointmentRepository appointments, AppointmentWriteRepository writes, LinkRepository links, DerivedDates derived, RowRights rights)
{
    private const string Operation = nameof(IAppointmentEntities.DeleteAppointmentEntity);

    public async Task DeleteAsync(int id)
    {
        await session.BeginAsync();
        if (await appointments.FindAsync(id) is not { } found)
        {
            session.Rollback();
            return;
        }

        var row = found.Row;
        if (!RowType.IsFollowUp((AppointmentType)row.Type))
        {
            throw new SoIllegalOperationException($"Appointment id {id} is a note or belongs to a document; it cannot be deleted as a follow-up");
        }

        Sentry.Demand(await rights.OnAsync(row, found.MasterAssociateId), ETableRight.Delete);
        DemandPlain(row);
        if (found.HasLinks) await links.DeleteAllAsync(id);
        await writes.DeleteAsync(id);
        await derived.FollowAsync(row);
        await session.CommitAsync();
    }

    // What becomes of the other rows of a booking or a series, and of an open assignment, is not supported yet.
    private static void DemandPlain(AppointmentRow row)
    {
        if (row.MasterId != 0) throw Postponed.Booking(Operation);
        if (row.RecurrenceRuleId != 0) throw Postponed.Series(Operation);
        if (row.Status is (short)AppointmentStatus.Assignment or (short)AppointmentStatus.AssignmentSeen) throw Postponed.Assignment(Operation);
    }
}
