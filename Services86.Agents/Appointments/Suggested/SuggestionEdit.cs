using System.Globalization;
using Services86.Agents.Appointments.Entities;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Suggested;

/// <summary>What saving makes of a guide step (appointment-operations.md §10). A member that was sent as it is read stays as it is stored.</summary>
internal static class SuggestionEdit
{
    private const int NameLength = 239;
    private const int TooltipLength = 254;
    private const int TextLength = 2047;
    private const string SaleMember = "SaleTypeStageLink";
    private const string ProjectMember = "ProjectTypeStatusLink";

    /// <param name="stored">The row to be changed; that of a new step is blank.</param>
    /// <param name="sent">What it shall be.</param>
    /// <param name="lists">Stages, statuses and tasks.</param>
    /// <exception cref="SoValidationException">With every member that cannot be.</exception>
    public static SuggestionRow Apply(SuggestionRow stored, SuggestedAppointmentEntity sent, ListSnapshot lists)
    {
        var findings = new ValidationFindings();
        var row = stored with
        {
            Name = sent.Name == stored.Name ? stored.Name : sent.Name?.Trim() ?? "",
            Tooltip = sent.Tooltip ?? "",
            Rank = sent.Rank == SuggestionMapping.Short(stored.Rank) ? stored.Rank : sent.Rank,
            Deleted = sent.Deleted,
            SaleTypeStageId = Stage(sent.SaleTypeStageLink, lists, findings),
            ProjectTypeStatusId = Status(sent.ProjectTypeStatusLink, lists, findings),
            TaskId = sent.Type?.Id ?? 0,
            DaysFuture = sent.DaysFuture == SuggestionMapping.Short(stored.DaysFuture) ? stored.DaysFuture : sent.DaysFuture,
            DurationMin = Length(stored, sent.Duration, findings),
            AutoSuggest = sent.AutoSuggest,
            IsMilestone = sent.IsMilestone,
            AssignToMember = sent.AssignToMember,
            Text = sent.Text ?? "",
        };
        Check(stored, row, lists, findings);
        CheckAnchor(sent, findings);
        findings.Conclude();
        return row;
    }

    private static void Check(SuggestionRow stored, SuggestionRow row, ListSnapshot lists, ValidationFindings findings)
    {
        if (string.IsNullOrWhiteSpace(row.Name)) findings.Add("Name", "Name is mandatory");
        if (row.Name != stored.Name) findings.Limit("Name", row.Name, NameLength);
        if (row.Tooltip != stored.Tooltip) findings.Limit("Tooltip", row.Tooltip, TooltipLength);
        if (row.Text != stored.Text) findings.Limit("Text", row.Text, TextLength);
        if (row.TaskId == 0 || row.TaskId == stored.TaskId || lists.Tasks.ContainsKey(row.TaskId)) return;
        findings.Add("Type", string.Create(CultureInfo.InvariantCulture, $"There is no task with id {row.TaskId}"));
    }

    private static void CheckAnchor(SuggestedAppointmentEntity sent, ValidationFindings findings)
    {
        var (isSale, isProject) = (IsGiven(sent.SaleTypeStageLink), IsGiven(sent.ProjectTypeStatusLink));
        if (isSale != isProject) return;
        var text = isSale
            ? $"Both {SaleMember} and {ProjectMember} are given; a step belongs to exactly one of them"
            : $"Neither {SaleMember} nor {ProjectMember} is given; a step belongs to exactly one of them";
        findings.Add(SaleMember, text);
        findings.Add(ProjectMember, text);
    }

    // A light carrier tells the minutes in a short.
    private static int Length(SuggestionRow stored, TimeSpan sent, ValidationFindings findings)
    {
        if (sent == TimeSpan.FromMinutes(stored.DurationMin)) return stored.DurationMin;
        if (sent >= TimeSpan.Zero && sent < TimeSpan.FromMinutes(short.MaxValue + 1)) return Minutes.Of(sent);
        findings.Add("Duration", string.Create(CultureInfo.InvariantCulture, $"{sent} is not between 0 and {short.MaxValue} minutes"));
        return stored.DurationMin;
    }

    // A structure without any id is none: some clients write out what they hold as nil (contact-operations.md §2).
    private static bool IsGiven(SaleTypeStageLink? link) => link is not null && (link.SaleTypeStageLinkId | link.SaleTypeId | link.ProbId) != 0;

    private static bool IsGiven(ProjectTypeStatusLink? link) =>
        link is not null && (link.ProjectTypeStatusLinkId | link.ProjTypeId | link.ProjStatusId) != 0;

    private static int Stage(SaleTypeStageLink? link, ListSnapshot lists, ValidationFindings findings)
    {
        if (!IsGiven(link)) return 0;
        var id = link!.SaleTypeStageLinkId;
        var row = id != 0
            ? lists.SaleTypeStages.GetValueOrDefault(id)
            : lists.SaleTypeStages.Values
                .Where(stage => stage.SaleTypeId == link.SaleTypeId && stage.StageId == link.ProbId && !stage.Deleted)
                .MinBy(stage => (stage.Rank, stage.Id));
        if (row is not null) return row.Id;
        findings.Add(SaleMember, id != 0
            ? string.Create(CultureInfo.InvariantCulture, $"There is no stage of a sale type with id {id}")
            : string.Create(CultureInfo.InvariantCulture, $"Sale type {link.SaleTypeId} does not go through stage {link.ProbId}"));
        return 0;
    }

    private static int Status(ProjectTypeStatusLink? link, ListSnapshot lists, ValidationFindings findings)
    {
        if (!IsGiven(link)) return 0;
        var id = link!.ProjectTypeStatusLinkId;
        var row = id != 0
            ? lists.ProjectTypeStatuses.GetValueOrDefault(id)
            : lists.ProjectTypeStatuses.Values
                .Where(status => status.ProjectTypeId == link.ProjTypeId && status.ProjectStatusId == link.ProjStatusId && !status.Deleted)
                .MinBy(status => (status.Rank, status.Id));
        if (row is not null) return row.Id;
        findings.Add(ProjectMember, id != 0
            ? string.Create(CultureInfo.InvariantCulture, $"There is no status of a project type with id {id}")
            : string.Create(CultureInfo.InvariantCulture, $"Project type {link.ProjTypeId} does not go through status {link.ProjStatusId}"));
        return 0;
    }
}
