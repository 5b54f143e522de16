using Services86.Agents.Principals;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;

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

    /// <param name="row">A follow-up or the row of a document.</param>
    /// <param name="sharesProject">The caller is a member of the row's project; only looked at for an external user.</param>
    public RecordRight On(ActivityRow row, bool sharesProject)
    {
        var isSlave = row.MasterId != 0 && row.MasterId != row.AppointmentId;
        return sentry.OfAppointment(new(
            row.AppointmentId,
            Owner(row.AssociateId, row.UserGroupId, isSlave, row.MasterAssociateId, row.ContactId, sharesProject))
        {
            IsDocument = Status.RowType.IsDocument((AppointmentType)row.Type),
            IsCompleted = row.Status == (short)AppointmentStatus.Completed,
            IsSlave = isSlave,
            Visible = new((AppointmentPrivate)row.Visibility, row.VisibleId),
            IsPublished = row.IsPublished,
        });
    }

    public RecordRight On(SaleStateRow sale, bool sharesProject) => sentry.OfSale(new(sale.SaleId, new(sale.AssociateId, sale.UserGroupId, sale.ContactId, sharesProject))
    {
        IsCompleted = sale.Done == 2,
        Visible = new((AppointmentPrivate)sale.Visibility, sale.VisibleId),
    });

    /// <summary>A row that is not stored yet, in the diary of that owner.</summary>
    public RecordRight OnNew(int ownerId, int groupId) => sentry.OfAppointment(new(0, new(ownerId, groupId)));

    private async ValueTask<Ownership> OwnerAsync(int associateId, int groupId, bool isSlave, int masterAssociateId, int contactId, int projectId)
    {
        var sharesProject = projectId != 0 && call.Caller.Type == UserType.ExternalAssociate && await appointments.IsMemberAsync(projectId, call.Caller.PersonId);
        return Owner(associateId, groupId, isSlave, masterAssociateId, contactId, sharesProject);
    }

    // The row of a participant without a diary belongs to nobody; who owns the meeting decides.
    private static Ownership Owner(int associateId, int groupId, bool isSlave, int masterAssociateId, int contactId, bool sharesProject) =>
        associateId == 0 && isSlave ? new(masterAssociateId, 0, contactId) : new(associateId, groupId, contactId, sharesProject);
}
