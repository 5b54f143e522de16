using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Diary;

/// <summary>Holidays and texts of some days, seen from one country (appointment-entities.md §8): a pure rule over the rows.</summary>
internal sealed class RedLetters
{
    private readonly Day?[] _days;

    /// <param name="days">The days.</param>
    /// <param name="rows">Rows of these days.</param>
    /// <param name="home">The own country; 0 for none.</param>
    /// <param name="countries">All countries that have associates; others do not matter.</param>
    public RedLetters(DaySpan days, IEnumerable<RedLetterRow> rows, int home, IReadOnlySet<int> countries)
    {
        _days = new Day?[days.Count];
        foreach (var row in rows)
        {
            if (row.CountryId != home && !countries.Contains(row.CountryId)) continue;
            (_days[days.IndexOf(row.Day)] ??= new()).Of(row.CountryId == home).Add(row);
        }
    }

    /// <summary>A holiday here hides that it is one elsewhere.</summary>
    public RedLetterSummary Summary(int index) => _days[index] is { } day
        ? new() { IsOwnCountryHoliday = day.Own.IsRed, IsOtherCountryHoliday = day.Other.IsRed && !day.Own.IsRed }
        : new();

    public RedLetterDetails Details(int index) => new()
    {
        OwnCountryDayTexts = _days[index] is { } own ? [.. own.Own.Texts] : [],
        OtherCountryDayTexts = _days[index] is { } other ? [.. other.Other.Texts] : [],
    };

    private sealed class Day
    {
        public Side Own { get; } = new();

        public Side Other { get; } = new();

        public Side Of(bool isHome) => isHome ? Own : Other;
    }

    private sealed class Side
    {
        public bool IsRed { get; private set; }

        /// <summary>Each text once: Christmas has the same name in more than one country.</summary>
        public List<string> Texts { get; } = [];

        public void Add(RedLetterRow row)
        {
            IsRed |= row.IsRed;
            if (row.Text.Length > 0 && !Texts.Contains(row.Text)) Texts.Add(row.Text);
        }
    }
}
