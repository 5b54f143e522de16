using Services86.Agents.Appointments.Entities;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Tasks;

/// <summary>What saving makes of a task (appointment-operations.md §12). A member that was sent as it is read stays as it is stored.</summary>
internal static class TaskEdit
{
    private const int NameLength = 239;
    private const int TooltipLength = 254;

    private static readonly TaskRow New = new(
        0, "", "", (int)TaskType.Appointment, (int)TaskDirection.Unknown, (int)ColorIndex.LightBlue, false, false, false, 0, 0, false);

    /// <summary>An item that is not stored yet.</summary>
    public static TaskListItem Default(bool mayWrite) => New.ToCarrier(mayWrite);

    /// <param name="stored">The row to be changed; null for a new one.</param>
    /// <param name="sent">What it shall be.</param>
    /// <param name="all">Every row of the list, deleted ones included.</param>
    /// <exception cref="SoValidationException">With every member that cannot be.</exception>
    public static TaskRow Apply(TaskRow? stored, TaskListItem sent, IReadOnlyCollection<TaskRow> all)
    {
        var before = stored ?? New;
        var row = new TaskRow(
            before.Id,
            sent.Value == before.Name ? before.Name : sent.Value?.Trim() ?? "",
            sent.Tooltip ?? "",
            sent.Type == ListCarriers.TypeOf(before) ? before.Type : (int)sent.Type,
            sent.Direction == ListCarriers.DirectionOf(before) ? before.Direction : (int)sent.Direction,
            (short)sent.ColorIndex == ListCarriers.ColorOf(before) ? before.ColorIndex : (int)sent.ColorIndex,
            sent.IsDefaultAlldayEvent,
            sent.IsDefaultFree,
            sent.IsDefaultPublished,
            sent.IntentId,
            Rank(stored, sent.Rank, all),
            sent.Deleted);
        Check(stored, row, sent, all);
        return row;
    }

    private static int Rank(TaskRow? stored, short sent, IReadOnlyCollection<TaskRow> all)
    {
        if (stored is not null) return sent == ListCarriers.RankOf(stored) ? stored.Rank : sent;
        return sent != 0 ? sent : Math.Min(all.Select(row => row.Rank).DefaultIfEmpty(0).Max(), short.MaxValue - 1) + 1;
    }

    private static void Check(TaskRow? stored, TaskRow row, TaskListItem sent, IReadOnlyCollection<TaskRow> all)
    {
        var findings = new ValidationFindings();
        if (row.Name != stored?.Name) CheckName(row, all, findings);
        if (row.Tooltip != stored?.Tooltip) findings.Limit("Tooltip", row.Tooltip, TooltipLength);
        if (sent.Type == TaskType.SaintAll) findings.Add("Type", "SaintAll is for counters only, a task needs a kind of its own");
        if (sent.Direction == TaskDirection.SaintAll)
            findings.Add("Direction", "SaintAll is for counters only; a task is Incoming, Outgoing or neither");
        findings.Conclude();
    }

    private static void CheckName(TaskRow row, IReadOnlyCollection<TaskRow> all, ValidationFindings findings)
    {
        if (row.Name.Length == 0) findings.Add("Value", "Value is mandatory");
        findings.Limit("Value", row.Name, NameLength);
        if (all.FirstOrDefault(other => other.Id != row.Id && other.Name.Equals(row.Name, StringComparison.OrdinalIgnoreCase)) is { } taken)
        {
            findings.Add("Value", $"Task {taken.Id} is called '{taken.Name}' already{(taken.Deleted ? " (it is deleted)" : "")}; names must differ");
        }
    }
}
