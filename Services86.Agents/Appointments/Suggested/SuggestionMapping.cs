using Services86.Agents.Appointments.Entities;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>Guide steps as carriers (appointment-entities.md §7). Names of types, stages and statuses are shown of deleted items too.</summary>
internal static class SuggestionMapping
{
    /// <param name="row">The step.</param>
    /// <param name="associate">The sale's owner; null without a sale.</param>
    public static SuggestedAppointment ToCarrier(this SuggestionRow row, Associate? associate) => new()
    {
        AutoSuggest = Number(row.AutoSuggest),
        Deleted = Number(row.Deleted),
        DaysFuture = Short(row.DaysFuture),
        Tooltip = row.Tooltip,
        Text = row.Text,
        TaskId = row.TaskId,
        SuggestedAppointmentId = row.StepId,
        SaleTypeStageLinkId = row.SaleTypeStageId,
        RegisteredAssociateId = row.CreatedBy,
        Rank = Short(row.Rank),
        ProjectTypeStatusLinkId = row.ProjectTypeStatusId,
        Name = row.Name,
        Duration = Short(row.DurationMin),
        Associate = associate,
    };

    /// <param name="row">The step.</param>
    /// <param name="lists">Gives the names.</param>
    /// <param name="mayWrite">The caller administers lists.</param>
    public static SuggestedAppointmentEntity ToEntity(this SuggestionRow row, ListSnapshot lists, bool mayWrite) => new()
    {
        TableRight = ListCarriers.RightOn(mayWrite),
        SuggestedAppointmentId = row.StepId,
        Name = row.Name,
        Tooltip = row.Tooltip,
        Rank = Short(row.Rank),
        Deleted = row.Deleted,
        DaysFuture = Short(row.DaysFuture),
        Duration = TimeSpan.FromMinutes(row.DurationMin),
        AutoSuggest = row.AutoSuggest,
        IsMilestone = row.IsMilestone,
        AssignToMember = row.AssignToMember,
        Text = row.Text,
        ProjectTypeStatusLink = lists.ProjectTypeStatuses.TryGetValue(row.ProjectTypeStatusId, out var status) ? ToCarrier(status, lists) : null,
        SaleTypeStageLink = lists.SaleTypeStages.TryGetValue(row.SaleTypeStageId, out var stage) ? ToCarrier(stage, lists) : null,
        Type = lists.Tasks.TryGetValue(row.TaskId, out var task) ? new() { Id = task.Id, Value = task.Name, Tooltip = task.Tooltip } : null,
    };

    /// <summary>As much of a number as the carrier holds.</summary>
    public static short Short(int number) => (short)Math.Clamp(number, short.MinValue, short.MaxValue);

    private static ProjectTypeStatusLink ToCarrier(ProjectTypeStatusRow row, ListSnapshot lists)
    {
        var (type, status) = (lists.Item(ListNumber.ProjectType, row.ProjectTypeId), lists.Item(ListNumber.ProjectStatus, row.ProjectStatusId));
        return new()
        {
            ProjectTypeStatusLinkId = row.Id,
            ProjTypeId = row.ProjectTypeId,
            ProjTypeName = type?.Name ?? "",
            ProjTypeTooltip = type?.Tooltip ?? "",
            ProjStatusId = row.ProjectStatusId,
            ProjStatusName = status?.Name ?? "",
            ProjStatusTooltip = status?.Tooltip ?? "",
        };
    }

    private static SaleTypeStageLink ToCarrier(SaleTypeStageRow row, ListSnapshot lists)
    {
        var (type, stage) = (lists.Item(ListNumber.SaleType, row.SaleTypeId), lists.Item(ListNumber.SaleStage, row.StageId));
        return new()
        {
            SaleTypeStageLinkId = row.Id,
            SaleTypeId = row.SaleTypeId,
            SaleTypeName = type?.Name ?? "",
            SaleTypeTooltip = type?.Tooltip ?? "",
            ProbId = row.StageId,
            ProbName = stage?.Name ?? "",
            ProbTooltip = stage?.Tooltip ?? "",
            Probability = Short(stage?.Probability ?? 0),
        };
    }

    private static short Number(bool value) => value ? (short)1 : (short)0;
}
