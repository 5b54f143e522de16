using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Every row of a booking, a series or both, as lists show them. Rights are judged on the rows.</summary>
internal sealed class RecordRepository(Session session)
{
    // Follow-ups only (appointment-operations.md C2). The second part leaves out what the first one has; a number that is no id finds nothing.
    private const string OfBookingAndSeriesSql = $"""
        {ListReading.Select}
        WHERE a.master_id = @masterId AND a.type IN (1, 2, 6, 7)
        UNION ALL
        {ListReading.Select}
        WHERE a.recurrence_rule_id = @ruleId AND a.type IN (1, 2, 6, 7) AND (a.master_id IS NULL OR a.master_id <> @masterId)
        """;

    /// <param name="masterId">The owner's row of a booking; 0 for no booking.</param>
    /// <param name="ruleId">The rule of a series; 0 for no series.</param>
    /// <returns>The rows in no order, refused and cancelled ones included.</returns>
    public Task<List<AppointmentListRow>> OfBookingAndSeriesAsync(int masterId, int ruleId) =>
        session.ReadAsync(OfBookingAndSeriesSql, ListReading.Read, ("masterId", masterId), ("ruleId", ruleId));
}
