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
    public async ValueTask<RecordRight> OnAsync(AppointmentRow row, int masterAssociateId) => sentry.OfAppointment(new(
        row.AppointmentId,
        await OwnerAsync(row.AssociateId, row.UserGroupId, row.IsSlave, masterAssociateId, row.ContactId, row.ProjectId))
    {
        IsSlave = row.IsSlave,
        Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId),
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

    public RecordRight On(SaleStateRow sale) => sentry.OfSale(new(sale.SaleId, new(sale.AssociateId, sale.UserGroupId, sale.ContactId))
    {
        IsCompleted = sale.Done == 2,
        Visible = new((AppointmentPrivate)sale.Visibility, sale.VisibleId),
    });

    /// <summary>A row that is not stored yet, in the diary of that owner; nobody adds to that of a retired user, or of one who has none.</summary>
    public RecordRight OnNew(AssociateRow owner)
    {
        var right = sentry.OfAppointment(new(0, new(owner.Id, owner.GroupId)));
        var hasDiary = owner.Id == call.Caller.AssociateId || (!owner.Deleted && UserKind.HasDiary(owner.Type));
        return hasDiary ? right : right with { Role = right.Role & ~ETableRight.Insert, Mask = right.Mask & ~ETableRight.Insert, RoleReason = null };
    }

    // The row of a participant without a diary belongs to nobody; who owns the meeting decides.
    private async ValueTask<Ownership> OwnerAsync(int associateId, int groupId, bool isSlave, int masterAssociateId, int contactId, int projectId)
    {
        if (associateId == 0 && isSlave) return new(masterAssociateId, 0, contactId);
        var sharesProject = projectId != 0 && call.Caller.Type == UserType.ExternalAssociate && await appointments.IsMemberAsync(projectId, call.Caller.PersonId);
        return new(associateId, groupId, contactId, sharesProject);
    }
}
