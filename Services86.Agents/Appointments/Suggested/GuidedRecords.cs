using Services86.Agents.Appointments.Entities;
using Services86.Agents.Rights;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>
/// The sales and projects that guides lead through; one that the caller may not read is none to him (appointment-operations.md C1).
/// </summary>
internal sealed class GuidedRecords(GuidedRecordRepository records, RowRights rights, Sentry sentry)
{
    public async Task<GuidedSaleRow?> SaleAsync(int saleId)
    {
        if (saleId <= 0 || await records.SaleAsync(saleId) is not { } sale) return null;
        var right = await rights.OnAsync(new SaleStateRow
        {
            SaleId = sale.SaleId,
            AssociateId = sale.AssociateId,
            UserGroupId = sale.UserGroupId,
            ContactId = sale.ContactId,
            ProjectId = sale.ProjectId,
            Visibility = sale.Visibility,
            VisibleId = sale.VisibleId,
        });
        return right.CanRead ? sale : null;
    }

    public async Task<GuidedProjectRow?> ProjectAsync(int projectId)
    {
        if (projectId <= 0 || await records.ProjectAsync(projectId) is not { } project) return null;
        var owner = new Ownership(project.AssociateId, project.UserGroupId, SharesProject: await rights.SharesProjectAsync(projectId));
        return sentry.OfProject(projectId, owner, project.IsPublished).CanRead ? project : null;
    }
}
