using System.Globalization;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Tells of dates who is busy and which of them are holidays (appointment-rules.md §4.5): a pure rule over diaries and days.</summary>
/// <param name="times">When the dates begin.</param>
/// <param name="planned">What they take.</param>
/// <param name="diaries">Name and diary of each who takes part, in order.</param>
/// <param name="holidays">Red-letter days of the owner's country.</param>
/// <param name="time">For the caller's zone.</param>
internal sealed class DateConflicts(
    SeriesTimes times, PlannedSeries planned, IReadOnlyList<(string Name, BusyTimes Diary)> diaries, NamedDays holidays, WireTime time)
{
    // A long date in a full diary meets every row, and every date of the series does so again.
    private const int MostLines = 100_000;

    private int _lines;

    /// <summary>One element for each day, in order.</summary>
    /// <exception cref="SoInvalidArgumentException">More conflicts than anybody can read.</exception>
    public RecurrenceDate[] On(IReadOnlyList<DateOnly> days) => [.. days.Select(On)];

    private RecurrenceDate On(DateOnly day)
    {
        var holiday = holidays.TextOf(day);
        var midnight = SeriesTimes.Midnight(day);
        List<string> names = [], lines = [];
        foreach (var (name, diary) in diaries)
        {
            var rows = diary.Within(midnight + planned.Before, midnight + planned.After);
            if (rows.Count == 0) continue;
            names.Add(name);
            lines.AddRange(rows.Select(row => Line(name, row)));
        }

        if ((_lines += lines.Count) > MostLines)
        {
            throw new SoInvalidArgumentException($"The dates meet more than {MostLines} rows; fewer or shorter dates are needed");
        }

        var isConflict = names.Count > 0;
        if (isConflict && holiday.Length > 0) lines.Add(holiday);
        return new()
        {
            Date = time.ToWire(times.StartOn(day)),
            IsConflict = isConflict,
            Description = isConflict ? string.Join(", ", names) : holiday,
            DescriptionStyleHint = holidays.IsRed(day) ? "red" : "",
            Tooltip = string.Join('\n', lines),
        };
    }

    // Who and when, never what: the row may be private.
    private string Line(string name, OccupyingRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {time.ToWire(row.StartAt):HH:mm}-{time.ToWire(row.EndAt):HH:mm}");
}
