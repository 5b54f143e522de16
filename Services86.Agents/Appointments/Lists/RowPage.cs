using Services86.Agents.Appointments.Entities;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Lists;

/// <summary>Takes as many rows as a caller asked for, after rights (appointment-operations.md C3, C5).</summary>
internal sealed class RowPage(RowRights rights)
{
    // What a page that rights have left too short is read again with. Each reading costs four times the one before, so all together cost little more than the last.
    private const int Growth = 4;

    /// <param name="count">0 is nothing, a negative number no limit.</param>
    /// <param name="showsBlocks">Rows of which only start and end may be seen are shown as such; otherwise they are left out.</param>
    /// <param name="read">Reads the first rows of the answer, so many at most.</param>
    public async Task<List<JudgedRow>> FillAsync(int count, bool showsBlocks, Func<int, Task<List<AppointmentListRow>>> read)
    {
        if (count == 0) return [];
        var wanted = count < 0 ? int.MaxValue : count;
        for (var limit = wanted; ; limit = limit > int.MaxValue / Growth ? int.MaxValue : limit * Growth)
        {
            var rows = await read(limit);
            var kept = await JudgeAsync(rows, wanted, showsBlocks);
            if (kept.Count == wanted || rows.Count < limit) return kept;
        }
    }

    /// <summary>The rows that the caller may see, in their order.</summary>
    public async ValueTask<List<JudgedRow>> JudgeAsync(IReadOnlyList<AppointmentListRow> rows, int wanted, bool showsBlocks)
    {
        var kept = new List<JudgedRow>(Math.Min(rows.Count, wanted));
        foreach (var row in rows)
        {
            if (kept.Count == wanted) break;
            var right = await rights.OnAsync(row);
            if (right.CanRead || (showsBlocks && right.IsFiltered)) kept.Add(new(row, right));
        }

        return kept;
    }
}
