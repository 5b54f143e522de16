using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>The blocked time of one diary, lead and lag included, to be asked for many spans (appointment-rules.md §5): a pure rule over the rows.</summary>
internal sealed class BusyTimes
{
    private const long Minute = 60;

    private readonly (long From, long To, OccupyingRow Row)[] _blocks;

    // How far the blocks up to one reach at most: whoever goes back from the end of a span knows where to stop.
    private readonly long[] _reach;

    public BusyTimes(IEnumerable<OccupyingRow> rows)
    {
        _blocks =
        [
            .. rows.Select(row => (From: row.StartAt.Seconds - (Minute * row.LeadMin), To: row.EndAt.Seconds + (Minute * row.LagMin), row))
                .OrderBy(block => block.From),
        ];
        _reach = new long[_blocks.Length];
        var reach = long.MinValue;
        for (var i = 0; i < _blocks.Length; i++) _reach[i] = reach = Math.Max(reach, _blocks[i].To);
    }

    /// <summary>The rows that block time of a half-open span, by their start. A span without length is blocked by nothing.</summary>
    public IReadOnlyList<OccupyingRow> Within(long from, long to)
    {
        if (from >= to) return [];
        List<OccupyingRow>? found = null;
        for (var i = CountBefore(to) - 1; i >= 0 && _reach[i] > from; i--)
        {
            if (_blocks[i].To > from) (found ??= []).Add(_blocks[i].Row);
        }

        return found is null ? [] : [.. found.OrderBy(row => row.StartAt).ThenBy(row => row.AppointmentId)];
    }

    // How many blocks begin before a moment.
    private int CountBefore(long moment)
    {
        var (low, high) = (0, _blocks.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_blocks[middle].From < moment) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
