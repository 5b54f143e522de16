using Services86.Agents.Appointments.Entities;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Diary;

/// <summary>How busy each of some days is (appointment-entities.md §8): a pure rule over the rows, in time linear in rows and days.</summary>
internal sealed class DayActivity
{
    private readonly DaySpan _days;
    private readonly WorkingDay _hours;
    private readonly int[] _busy;
    private readonly int[] _free;
    private readonly int[] _whole;
    private readonly List<(long Start, long End)> _taken = [];

    /// <param name="days">The days.</param>
    /// <param name="hours">The working day; one without length counts as not set.</param>
    public DayActivity(DaySpan days, WorkingDay hours)
    {
        _days = days;
        _hours = hours.EndSeconds > hours.StartSeconds ? hours : WorkingDay.Unset;
        _busy = new int[days.Count + 1];
        _free = new int[days.Count + 1];
        _whole = new int[days.Count + 1];
    }

    /// <summary>
    /// Counts a row on every day it touches. A to-do lies on its active date; an end at midnight does not touch the day that begins then.
    /// </summary>
    public void Add(in DayActivityRow row)
    {
        var isToDo = row.Type == (short)AppointmentType.InChecklist;
        var start = isToDo ? row.ActiveAt.Seconds : row.StartAt.Seconds;
        var end = isToDo ? start : Math.Max(start, row.EndAt.Seconds);
        if (Touched(start, end) is not var (first, last)) return;
        Mark(row.IsFree ? _free : _busy, first, last);
        if (isToDo || row.IsFree) return;
        if (row.AllDay) Mark(_whole, first, last);
        else if (end > start) _taken.Add((start, end));
    }

    /// <summary>One summary per day; to be asked for once, after the last row.</summary>
    public ActivitySummary[] Summaries()
    {
        var seconds = WorkedSeconds();
        var (busy, free, whole) = (0, 0, 0);
        var summaries = new ActivitySummary[_days.Count];
        for (var i = 0; i < summaries.Length; i++)
        {
            busy += _busy[i];
            free += _free[i];
            whole += _whole[i];
            summaries[i] = new()
            {
                NumBusyActivities = busy,
                NumFreeActivities = free,
                PercentageBusy = whole > 0 ? 100 : (int)(seconds[i] * 100 / (_hours.EndSeconds - _hours.StartSeconds)),
            };
        }

        return summaries;
    }

    // Where rows begin and end, instead of every day between: summed up at the end. One day more than there are takes the ends of the last day.
    private static void Mark(int[] counts, int first, int last)
    {
        counts[first]++;
        counts[last + 1]--;
    }

    // Spans that overlap or meet are joined first: no moment counts twice, and long rows that lie on one another cost no more than one of them.
    private long[] WorkedSeconds()
    {
        var seconds = new long[_days.Count];
        _taken.Sort();
        for (var i = 0; i < _taken.Count;)
        {
            var (start, end) = _taken[i];
            for (i++; i < _taken.Count && _taken[i].Start <= end; i++) end = Math.Max(end, _taken[i].End);
            AddWorked(seconds, start, end);
        }

        return seconds;
    }

    private void AddWorked(long[] seconds, long start, long end)
    {
        if (Touched(start, end) is not var (first, last)) return;
        for (var day = first; day <= last; day++)
        {
            var midnight = (_days.First + day) * DaySpan.Seconds;
            seconds[day] += Math.Max(0, Math.Min(end, midnight + _hours.EndSeconds) - Math.Max(start, midnight + _hours.StartSeconds));
        }
    }

    private (int First, int Last)? Touched(long start, long end)
    {
        var first = Math.Max(0, DaySpan.DayOf(start) - _days.First);
        var last = Math.Min(_days.Count - 1, DaySpan.DayOf(end > start ? end - 1 : start) - _days.First);
        return first <= last ? ((int)first, (int)last) : null;
    }
}
