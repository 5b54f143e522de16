using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Where a series ends (appointment-rules.md §4.3).</summary>
internal static class SeriesEnd
{
    /// <summary>The most dates that a series may have.</summary>
    public const int MostDates = 5000;

    /// <summary>The days that a carrier asks for.</summary>
    /// <param name="recurrence">Pattern and end.</param>
    /// <param name="start">The first day that counts.</param>
    /// <param name="given">The days that the carrier lists; only a custom pattern has no others.</param>
    /// <exception cref="SoInvalidArgumentException">More dates than a series may have.</exception>
    public static DateOnly[] Days(RecurrenceInfo recurrence, DateOnly start, IEnumerable<DateOnly> given)
    {
        var days = recurrence.Pattern == RecurrencePattern.Custom
            ? given.Distinct().Order()
            : Until(SeriesPattern.Of(recurrence, start).From(start), recurrence);
        DateOnly[] found = [.. days.Take(MostDates + 1)];
        return found.Length <= MostDates
            ? found
            : throw new SoInvalidArgumentException($"Recurrence has more than {MostDates} dates; an earlier EndDate or a smaller RecurrenceCounter is needed");
    }

    // Without a kind of end the date counts if there is one, else the number, else there is one date.
    private static IEnumerable<DateOnly> Until(IEnumerable<DateOnly> days, RecurrenceInfo recurrence)
    {
        var last = Time.WireTime.DateFromWire(recurrence.EndDate);
        return recurrence.RecurrenceEndType switch
        {
            RecurrenceEndType.Counter => days.Take(recurrence.RecurrenceCounter),
            RecurrenceEndType.EndDate => days.TakeWhile(day => day <= last),
            _ when last is not null => days.TakeWhile(day => day <= last),
            _ => days.Take(Math.Max(1, recurrence.RecurrenceCounter)),
        };
    }
}
