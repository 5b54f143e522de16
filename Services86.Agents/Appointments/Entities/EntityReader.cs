using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Puts the full carrier together: one statement for the row, further ones only for what the row refers to.</summary>
internal sealed class EntityReader(
    CallContext call,
    DirectoryStore directories,
    AppointmentRepository appointments,
    RowRights rights,
    FieldProperties fields,
    Sentry sentry,
    EntitySurroundings surroundings,
    WireTime time)
{
    /// <summary>The entity; null for a row that is missing, no follow-up or hidden from the caller (appointment-operations.md C1).</summary>
    public async Task<AppointmentEntity?> FindAsync(int id)
    {
        if (await appointments.FindAsync(id) is not { } found || !RowType.IsFollowUp((AppointmentType)found.Row.Type)) return null;
        var right = await rights.OnAsync(found.Row, found.MasterAssociateId);
        if (right.IsHidden) return null;
        return right.CanRead
            ? await AssembleAsync(found, right)
            : found.Row.ToFilteredCarrier(right, fields.For(AppointmentEntityDescription.Members, right), time);
    }

    /// <summary>A row that is read in full, or one that is not stored yet.</summary>
    public async Task<AppointmentEntity> AssembleAsync(FoundAppointment found, RecordRight right)
    {
        var row = found.Row;
        var directory = await directories.CurrentAsync(call.Cancellation);
        var small = directory.Lists;
        var (person, invited) = await surroundings.PersonsAsync(row);
        var sheet = directory.AppointmentFields;
        return row.ToCarrier(
            new()
            {
                Right = right,
                FieldProperties = fields.For(AppointmentEntityDescription.Members, right),
                IsThreeState = row.Status == (short)AppointmentStatus.Started && new CallerPreferences(small, call.Caller.AssociateId).IsThreeState,
                Owner = directory.Associate(row.AssociateId),
                CreatedBy = directory.Associate(row.CreatedBy),
                UpdatedBy = row.UpdatedCount == 0 ? null : directory.Associate(row.UpdatedBy),
                AssignedBy = directory.Associate(row.AssignedBy),
                MotherAssociate = directory.Associate(row.IsSlave ? found.MasterAssociateId : row.AssociateId),
                Contact = await surroundings.ContactAsync(row.ContactId),
                Person = person,
                InvitedPerson = invited,
                Project = await surroundings.ProjectAsync(row.ProjectId, small),
                Sale = await surroundings.SaleAsync(row.SaleId, small),
                Priority = small.Priority(row.PriorityId),
                Task = small.Task(row.TaskId, sentry.Has(FunctionRight.AdminLists) || sentry.Has(FunctionRight.AdminAll)),
                Links = found.HasLinks ? await surroundings.LinksAsync(row.AppointmentId) : [],
                Participants = row.MasterId != 0 ? await surroundings.ParticipantsAsync(row) : [],
                Recurrence = row.RecurrenceRuleId != 0 ? await surroundings.RecurrenceAsync(row) : RecurrenceMapping.None(row.StartAt),
                VisibleFor = VisibilityRule.ToCarrier(
                    new((AppointmentPrivate)row.Visibility, row.VisibleId), row.AssociateId, row.UserGroupId, small),
                HasConflict = await surroundings.HasConflictAsync(row),
                UserDefinedFields = row.AppointmentId == 0 ? sheet.Defaults() : sheet.Read(row.UserFields),
                ExtraFields = UserFieldSheet.ReadExtra(row.ExtraFields),
            },
            time);
    }
}
