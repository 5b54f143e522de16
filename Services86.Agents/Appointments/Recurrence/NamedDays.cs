using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Red-letter days of one country (appointment-rules.md §4.5).</summary>
internal sealed class NamedDays(IEnumerable<RedLetterRow> rows)
{
    private readonly ILookup<DateOnly, RedLetterRow> _days = rows.ToLookup(row => row.Day);

    /// <summary>The texts of a day, each once; blank without any.</summary>
    public string TextOf(DateOnly day) => string.Join(", ", _days[day].Select(row => row.Text).Where(text => text.Length > 0).Distinct());

    /// <summary>A named day need not be red.</summary>
    public bool IsRed(DateOnly day) => _days[day].Any(row => row.IsRed);
}
