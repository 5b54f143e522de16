using Services86.Agents.Appointments.Entities;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Directory;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>What follows in a guide, and who may be given it (appointment-operations.md §10).</summary>
internal sealed class NextSteps(
    CallContext call,
    DirectoryStore directories,
    SuggestionRepository suggestions,
    GuidedRecords records,
    GuideSteps steps,
    AppointmentRepository appointments,
    RowRights rights)
{
    /// <summary>The step after the one that the follow-up was made from; null when the ids do not fit together or none follows.</summary>
    public async Task<SuggestedAppointment?> OfSaleAsync(int saleId, int appointmentId, bool skipsCompletion)
    {
        if (await InstanceAsync(saleId, appointmentId) is not { } instance) return null;
        if (!skipsCompletion && instance.Status != (short)AppointmentStatus.Completed) return null;
        if (await records.SaleAsync(saleId) is not { } sale) return null;
        var sequence = await steps.OfSaleTypesAsync([sale.SaleTypeId]);
        if (sequence.Next(sale.SaleTypeId, instance.SuggestedAppointmentId) is not { } next) return null;
        var directory = await directories.CurrentAsync(call.Cancellation);
        return (await suggestions.FindAsync(next.StepId))?.ToCarrier(directory.Associate(sale.AssociateId));
    }

    /// <summary>May this step be given to a member of the project?</summary>
    public async Task<bool> CanAssignToMemberAsync(int projectId, int stepId) =>
        await suggestions.FindAsync(stepId) is { AssignToMember: true } && await records.ProjectAsync(projectId) is { HasUserAsMember: true };

    // A follow-up of that sale which came from a step and which the caller may read.
    private async Task<AppointmentRow?> InstanceAsync(int saleId, int appointmentId)
    {
        if (saleId <= 0 || appointmentId <= 0 || await appointments.FindAsync(appointmentId) is not { } found) return null;
        var row = found.Row;
        if (!RowType.IsFollowUp((AppointmentType)row.Type) || row.SaleId != saleId || row.SuggestedAppointmentId == 0) return null;
        return (await rights.OnAsync(row, found.MasterAssociateId)).CanRead ? row : null;
    }
}
