using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Appointments.Entities;

/// <summary>The short carrier of one follow-up.</summary>
internal sealed class AppointmentReader(
    CallContext call, DirectoryStore directories, AppointmentRepository appointments, RowRights rights, Sentry sentry, WireTime time)
{
    /// <summary>The follow-up; null for a row that is missing, no follow-up or hidden from the caller (appointment-operations.md C1).</summary>
    public async Task<Appointment?> FindAsync(int id)
    {
        if (await appointments.FindWithNamesAsync(id) is not var (row, names) || !RowType.IsFollowUp((AppointmentType)row.Type)) return null;
        var right = await rights.OnAsync(row, names.MasterAssociateId);
        if (right.IsHidden) return null;
        var isMasterMine = row.MasterId != 0 && (row.IsSlave ? names.MasterAssociateId : row.AssociateId) == call.Caller.AssociateId;
        if (!right.CanRead) return row.ToFilteredCarrier(isMasterMine, right, time);
        var directory = await directories.CurrentAsync(call.Cancellation);
        return row.ToCarrier(Judge(row, names, directory) with { IsMasterMine = isMasterMine }, right, time);
    }

    // Names of records that the caller may not read stay blank.
    private AppointmentNames Judge(AppointmentRow row, AppointmentNamesRow names, DirectoryCarriers directory)
    {
        var lists = directory.Lists;
        lists.Tasks.TryGetValue(row.TaskId, out var task);
        return new()
        {
            Contact = Name(names.Contact, owner => sentry.OfContact(new(row.ContactId, owner))),
            Person = Name(names.Person, owner => sentry.OfPerson(new(row.PersonId, owner))),
            Project = Name(names.Project, owner => sentry.OfRecord(SentryTable.Project, row.ProjectId, owner)),
            Sale = Name(names.Sale, owner => sentry.OfSale(new(row.SaleId, owner)
            {
                Visible = new((AppointmentPrivate)names.Sale.Visibility, names.Sale.VisibleId),
            })),
            Priority = lists.ItemName(ListNumber.Priority, row.PriorityId),
            Task = task?.Name ?? "",
            TaskType = lists.KindOfTask(row.TaskId),
            TaskColor = task is null ? (short)0 : ListCarriers.ColorOf(task),
            Owner = directory.Associate(row.AssociateId),
            CreatedBy = directory.Associate(row.CreatedBy),
            AssignedBy = directory.Associate(row.AssignedBy),
            IsThreeState = row.Status == (short)AppointmentStatus.Started && new CallerPreferences(lists, call.Caller.AssociateId).IsThreeState,
            Pattern = names.Pattern,
            RuleStartAt = names.RuleStartAt,
            RuleEndAt = names.RuleEndAt,
        };
    }

    private static string Name(NamedRecord record, Func<Ownership, RecordRight> judge) =>
        record.Exists && judge(new(record.AssociateId, record.UserGroupId)).CanRead ? record.Name : "";
}
