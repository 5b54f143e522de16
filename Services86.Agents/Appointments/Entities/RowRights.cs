using Services86.Agents.Principals;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Asks the sentry about rows of table appointment and the sales next to them.</summary>
internal sealed class RowRights(CallContext call, Sentry sentry, AppointmentRepository appointments)
{
    private HashSet<int>? _ownProjects;

    public async ValueTask<RecordRight> OnAsync(AppointmentRow row, int masterAssociateId) => sentry.OfAppointment(new(
        row.AppointmentId,
        await OwnerAsync(row.AssociateId, row.UserGroupId, row.IsSlave, masterAssociateId, row.ContactId, row.ProjectId))
    {
        IsSlave = row.IsSlave,
        Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId),
        IsPublished = row.IsPublished,
    });

    public async ValueTask<RecordRight> OnAsync(AppointmentListRow row) => sentry.OfAppointment(new(
        row.AppointmentId,
        await OwnerAsync(row.AssociateId, row.UserGroupId, row.IsSlave, row.MasterAssociateId, row.ContactId, row.ProjectId))
    {
        IsSlave = row.IsSlave,
        Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId),
        IsPublished = row.IsPublished,
    });

    /// <summary>Enough to know whether the row can be noticed: a private one is noticed where a public one would be read, as a block.</summary>
    public async ValueTask<RecordRight> OnAsync(DayActivityRow row, int associateId) => sentry.OfAppointment(new(
        row.AppointmentId,
        new(associateId, row.UserGroupId, row.ContactId, await SharesProjectAsync(row.ProjectId)))
    {
        IsPublished = row.IsPublished,
    });

    /// <summary>Enough to know whether the row can be noticed.</summary>
    public async ValueTask<RecordRight> OnAsync(OccupyingRow row) => sentry.OfAppointment(new(
        row.AppointmentId,
        new(row.AssociateId, row.UserGroupId, row.ContactId, await SharesProjectAsync(row.ProjectId)))
    {
        IsPublished = row.IsPublished,
    });

    public async ValueTask<RecordRight> OnAsync(ActivityRow row)
    {
        var isSlave = row.MasterId != 0 && row.MasterId != row.AppointmentId;
        return sentry.OfAppointment(new(
            row.AppointmentId,
            await OwnerAsync(row.AssociateId, row.UserGroupId, isSlave, row.MasterAssociateId, row.ContactId, row.ProjectId))
        {
            IsDocument = Status.RowType.IsDocument((AppointmentType)row.Type),
            IsCompleted = row.Status == (short)AppointmentStatus.Completed,
            IsSlave = isSlave,
            Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId),
            IsPublished = row.IsPublished,
        });
    }

    public async ValueTask<RecordRight> OnAsync(SaleStateRow sale) => sentry.OfSale(new(
        sale.SaleId, new(sale.AssociateId, sale.UserGroupId, sale.ContactId, await SharesProjectAsync(sale.ProjectId)))
    {
        IsCompleted = sale.Done == 2,
        Visible = new((AppointmentPrivate)sale.Visibility, sale.VisibleId),
    });

    /// <summary>A row that is not stored yet, in the diary of that owner.</summary>
    public RecordRight OnNew(int ownerId, int groupId) => sentry.OfAppointment(new(0, new(ownerId, groupId)));

    /// <summary>The same; nobody adds to the diary of a retired user, or of one who has none.</summary>
    public RecordRight OnNew(AssociateRow owner)
    {
        var right = OnNew(owner.Id, owner.GroupId);
        var hasDiary = owner.Id == call.Caller.AssociateId || (!owner.Deleted && UserKind.HasDiary(owner.Type));
        return hasDiary ? right : right with { Role = right.Role & ~ETableRight.Insert, Mask = right.Mask & ~ETableRight.Insert, RoleReason = null };
    }

    // The row of a participant without a diary belongs to nobody; who owns the meeting decides.
    private async ValueTask<Ownership> OwnerAsync(int associateId, int groupId, bool isSlave, int masterAssociateId, int contactId, int projectId)
    {
        if (associateId == 0 && isSlave) return new(masterAssociateId, 0, contactId, await SharesProjectAsync(projectId));
        return new(associateId, groupId, contactId, await SharesProjectAsync(projectId));
    }

    /// <summary>The caller is an external user and a member of the project (rights.md §2); of no interest for anybody else.</summary>
    public async ValueTask<bool> SharesProjectAsync(int projectId)
    {
        if (projectId == 0 || call.Caller.Type != UserType.ExternalAssociate) return false;
        _ownProjects ??= await appointments.ProjectsOfAsync(call.Caller.PersonId);
        return _ownProjects.Contains(projectId);
    }
}
