using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Takes the rows of participants along when dates of bookings are moved (appointment-rules.md §3.3): two statements for any number.</summary>
internal sealed class BookingMoveRepository(Session session)
{
    // Whoever had seen, accepted or declined is asked again; only users are asked at all, resources and external persons just come along.
    // Associate types with bit 1 are no persons.
    private const string IsAskedAgain = """
        appointment.status IN (1, 2, 7, 8, 9)
              AND EXISTS (SELECT 1 FROM associate u WHERE u.associate_id = appointment.associate_id AND u.type % 2 = 0)
        """;

    private const string FollowSql = $"""
        UPDATE appointment
        SET start_at = m.start_at, end_at = m.end_at,
          active_at = CASE WHEN appointment.status = 3 AND appointment.type IN (2, 7) THEN appointment.active_at ELSE m.start_at END,
          long_span = (m.end_at - m.start_at > 86400 OR appointment.lead_min <> 0 OR appointment.lag_min <> 0),
          type = CASE WHEN {IsAskedAgain}
            THEN CASE appointment.type WHEN 1 THEN 6 WHEN 2 THEN 7 ELSE appointment.type END
            ELSE appointment.type END,
          status = CASE WHEN {IsAskedAgain} THEN 6 ELSE appointment.status END,
          reject_reason = CASE WHEN {IsAskedAgain} THEN '' ELSE appointment.reject_reason END,
          updated_at = @now, updated_by = @by, updated_count = appointment.updated_count + 1
        FROM appointment m
        WHERE appointment.master_id IN @masterIds AND appointment.appointment_id <> appointment.master_id
          AND m.appointment_id = appointment.master_id
          AND (appointment.start_at <> m.start_at OR appointment.end_at <> m.end_at)
        """;

    private const string ForgetRefusalsSql = """
        UPDATE appointment SET reject_counter = 0 WHERE appointment_id IN @masterIds AND reject_counter <> 0
        """;

    /// <summary>Gives the participants of these masters, whose times have been written, the new times and the status that follows.</summary>
    public async Task FollowAsync(IReadOnlyCollection<int> masterIds, UtcInstant now, int by)
    {
        foreach (var chunk in IdChunks.Of(masterIds))
        {
            await session.ExecuteAsync(FollowSql, new { masterIds = chunk, now, by });
            await session.ExecuteAsync(ForgetRefusalsSql, new { masterIds = chunk });
        }
    }
}
