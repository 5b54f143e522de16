using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>Whether a carrier says of a series what a read has shown (appointment-rules.md §4.6, What counts as changed).</summary>
internal static class SeriesComparison
{
    public static bool IsSame(RecurrenceInfo sent, RecurrenceInfo shown, AppointmentRow row, WireTime time)
    {
        var given = SeriesDates.Given(sent, row.StartAt, time);
        return (given.Length == 0 || given.SequenceEqual(SeriesDates.Given(shown, row.StartAt, time)))
            && sent.RecurrenceEndType == shown.RecurrenceEndType
            && sent.EndDate.Date == shown.EndDate.Date
            && SeriesPattern.Of(sent, SeriesDates.FirstDay(sent, row.StartAt)) == SeriesPattern.Of(shown, SeriesDates.FirstDay(shown, row.StartAt));
    }
}
