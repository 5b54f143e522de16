using Services86.Agents.Appointments.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>Unsaved follow-ups that guides and stalled sales propose; nothing is written (appointment-operations.md §10).</summary>
internal sealed class GuideProposals(
    CallContext call,
    DirectoryStore directories,
    SuggestionRepository suggestions,
    GuidedRecords records,
    EntityRepository entities,
    EntityDefaults defaults)
{
    private const long Day = 24 * 60 * 60;
    private const long Minute = 60;

    /// <summary>A step of a sale guide, counted from the step before it.</summary>
    public async Task<AppointmentEntity?> OfSaleAsync(int stepId, int saleId, bool isNow, int ownerId)
    {
        if (await suggestions.FindAsync(stepId) is not { } step) return null;
        var sale = await records.SaleAsync(saleId);
        var lists = (await directories.CurrentAsync(call.Cancellation)).Lists;
        var owner = Owner(ownerId, sale?.AssociateId ?? 0, lists);
        var start = isNow || sale is null ? defaults.Now : Due(sale.LastStepAt ?? defaults.Now, step.DaysFuture);
        return await AssembleAsync(Of(sale, Row(step, owner.Id, start, lists)), owner);
    }

    /// <summary>A step of a project guide, counted from today.</summary>
    public async Task<AppointmentEntity?> OfProjectAsync(int stepId, int projectId, bool isNow, int ownerId)
    {
        if (await suggestions.FindAsync(stepId) is not { } step) return null;
        var project = await records.ProjectAsync(projectId);
        var lists = (await directories.CurrentAsync(call.Cancellation)).Lists;
        var owner = Owner(ownerId, 0, lists);
        var start = isNow ? defaults.Now : Due(defaults.Now, step.DaysFuture);
        var row = Row(step, owner.Id, start, lists) with { ProjectId = project?.ProjectId ?? 0 };
        return await defaults.AssembleAsync(project is null ? new(row) : await entities.WithProjectAsync(row), owner);
    }

    /// <summary>The reminder to take a stalled sale up again.</summary>
    public async Task<AppointmentEntity> ReopenAsync(int saleId)
    {
        if (await records.SaleAsync(saleId) is not { } sale) return await defaults.CreateAsync(TaskType.Appointment, 0);
        var lists = (await directories.CurrentAsync(call.Cancellation)).Lists;
        var owner = Owner(0, sale.AssociateId, lists);
        var row = defaults.Row(TaskType.Appointment, owner.Id, lists);
        var reason = lists.ItemName(ListNumber.StalledReason, sale.StalledReasonId);
        row = Moved(row, sale.ReopenAt is { } reopen ? AtTime(reopen, row.StartAt) : row.StartAt) with
        {
            Description = reason.Length == 0 ? row.Description : reason,
        };
        return await AssembleAsync(Of(sale, row), owner);
    }

    // Never in the past, whenever the step before it was.
    private WallClock Due(WallClock from, int days) => new(Math.Max(from.Seconds + (Day * days), defaults.Now.Seconds));

    // A date without time of day is that day, at the time of now.
    private static WallClock AtTime(WallClock date, WallClock now) => date.Seconds % Day == 0 ? new(date.Seconds + (now.Seconds % Day)) : date;

    // A step without length takes that of its kind, one without task the default task.
    private AppointmentRow Row(SuggestionRow step, int ownerId, WallClock start, ListSnapshot lists)
    {
        var row = defaults.Row(lists.KindOfTask(step.TaskId), ownerId, lists, lists.Tasks.GetValueOrDefault(step.TaskId));
        var length = step.DurationMin > 0 ? Minute * step.DurationMin : row.EndAt.Seconds - row.StartAt.Seconds;
        return Moved(row, start) with
        {
            EndAt = new(start.Seconds + length),
            Description = step.Text,
            SuggestedAppointmentId = step.StepId,
            IsMilestone = step.IsMilestone,
        };
    }

    private static AppointmentRow Moved(AppointmentRow row, WallClock start) =>
        row with { StartAt = start, EndAt = new(start.Seconds + row.EndAt.Seconds - row.StartAt.Seconds), ActiveAt = start };

    private static AppointmentRow Of(GuidedSaleRow? sale, AppointmentRow row) => sale is null
        ? row
        : row with { SaleId = sale.SaleId, ContactId = sale.ContactId, PersonId = sale.PersonId, ProjectId = sale.ProjectId };

    private async Task<AppointmentEntity> AssembleAsync(AppointmentRow row, AssociateRow owner) =>
        await defaults.AssembleAsync(row.SaleId == 0 ? new(row) : await entities.WithSaleAsync(row), owner);

    // Who was named must be there; the owner of a sale, when he is gone from the list, gives way to the caller.
    private AssociateRow Owner(int named, int fallback, ListSnapshot lists)
    {
        if (named != 0)
        {
            return lists.Associates.GetValueOrDefault(named)
                ?? throw SoInvalidArgumentException.For("OwnerId", named, "the id of an associate, or 0");
        }

        return lists.Associates.GetValueOrDefault(fallback) ?? lists.Associates[call.Caller.AssociateId];
    }
}
