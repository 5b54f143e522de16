using System.Globalization;
using Services86.Agents.Errors;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Diary;

/// <summary>Consecutive calendar days.</summary>
/// <param name="First">The first one, in days since 1970.</param>
/// <param name="Count">How many; 0 for none.</param>
internal readonly record struct DaySpan(long First, int Count)
{
    public const long Seconds = 24 * 60 * 60;

    // appointment-operations.md §5.
    private const int Limit = 5000;

    /// <summary>The days from one date to another, both included, whatever their times of day; none when the second is the earlier one.</summary>
    /// <exception cref="SoInvalidArgumentException">More than 5000 days.</exception>
    public static DaySpan Between(DateTime first, DateTime last)
    {
        var count = (last.Date - first.Date).Days + 1;
        if (count <= Limit) return new(DayOf(WallClock.From(first.Date).Seconds), Math.Max(0, count));
        var received = string.Create(CultureInfo.InvariantCulture, $"{last:yyyy-MM-dd}, {count} days from StartDate {first:yyyy-MM-dd},");
        throw SoInvalidArgumentException.For("EndDate", received, "at most 5000 days");
    }

    /// <summary>The day that a stored time lies on, in days since 1970.</summary>
    public static long DayOf(long seconds) => seconds >= 0 ? seconds / Seconds : ((seconds + 1) / Seconds) - 1;

    /// <summary>The first second.</summary>
    public WallClock From => new(First * Seconds);

    /// <summary>The first second after the last day.</summary>
    public WallClock To => new((First + Count) * Seconds);

    /// <summary>Midnight of a day.</summary>
    public DateTime this[int index] => new WallClock((First + index) * Seconds).ToDateTime();

    /// <summary>Where a date lies in the span.</summary>
    public int IndexOf(DateOnly day) => (int)(DayOf(WallClock.From(day.ToDateTime(TimeOnly.MinValue)).Seconds) - First);
}
