using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Puts the full carrier together: one statement for the row and its neighbours, further ones only for what the row refers to.</summary>
internal sealed class EntityReader(
    CallContext call,
    DirectoryStore directories,
    EntityRepository entities,
    EntityCardReader cards,
    EntitySurroundings surroundings,
    RowRights rights,
    FieldProperties fields,
    Sentry sentry,
    WireTime time)
{
    /// <summary>The entity; null for a row that is missing, no follow-up or hidden from the caller (appointment-operations.md C1).</summary>
    public async Task<AppointmentEntity?> FindAsync(int id)
    {
        if (await entities.FindAsync(id) is not { } found || !RowType.IsFollowUp((AppointmentType)found.Row.Type)) return null;
        var right = await rights.OnAsync(found.Row, found.MasterAssociateId);
        if (right.IsHidden) return null;
        return right.CanRead
            ? await AssembleAsync(found, right)
            : found.Row.ToFilteredCarrier(right, fields.For(AppointmentEntityDescription.Members, right), time);
    }

    /// <summary>A row that is read in full, or one that is not stored yet.</summary>
    public async Task<AppointmentEntity> AssembleAsync(FoundEntity found, RecordRight right)
    {
        var row = found.Row;
        var directory = await directories.CurrentAsync(call.Cancellation);
        var lists = directory.Lists;
        return row.ToCarrier(
            new()
            {
                Right = right,
                FieldProperties = fields.For(AppointmentEntityDescription.Members, right),
                IsThreeState = row.Status == (short)AppointmentStatus.Started && new CallerPreferences(lists, call.Caller.AssociateId).IsThreeState,
                Owner = directory.Associate(row.AssociateId),
                CreatedBy = directory.Associate(row.CreatedBy),
                UpdatedBy = row.UpdatedCount == 0 ? null : directory.Associate(row.UpdatedBy),
                AssignedBy = directory.Associate(row.AssignedBy),
                MotherAssociate = directory.Associate(row.IsSlave ? found.MasterAssociateId : row.AssociateId),
                Cards = await cards.ReadAsync(found, directory),
                Priority = lists.Priority(row.PriorityId),
                Task = lists.Task(row.TaskId, sentry.AdministersLists),
                Links = await surroundings.LinksAsync(found),
                Participants = await surroundings.ParticipantsAsync(row),
                Recurrence = await surroundings.RecurrenceAsync(row),
                VisibleFor = VisibilityRule.ToCarrier(
                    new((AppointmentPrivate)row.Visibility, row.VisibleId), row.AssociateId, row.UserGroupId, lists),
                HasConflict = found.HasConflict,
                UserDefinedFields = row.AppointmentId == 0 ? directory.AppointmentFields.Defaults() : directory.AppointmentFields.Read(row.UserFields),
                ExtraFields = UserFieldSheet.ReadExtra(row.ExtraFields),
            },
            time).Readable(right);
    }
}
