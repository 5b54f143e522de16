using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Whether a span of an associate's diary is taken (appointment-rules.md §5).</summary>
internal sealed class ConflictRepository(Session session)
{
    private const long Day = 24 * 60 * 60;

    // The largest lead or lag time, in seconds.
    private const long LongestMargin = 65535 * 60;

    // Occupying: type 1 at status 1 to 3, pending type 6 at status 5 to 8. Lead and lag time block as well.
    private const string Blocks = """
        NOT o.is_free AND (o.type = 1 AND o.status IN (1, 2, 3) OR o.type = 6 AND o.status IN (5, 6, 7, 8))
            AND o.start_at - 60 * o.lead_min < @to AND o.end_at + 60 * o.lag_min > @from
            AND o.end_at + 60 * o.lag_min > o.start_at - 60 * o.lead_min
            AND o.appointment_id <> @id
            AND (o.master_id IS NULL OR o.master_id <> @familyId)
            AND (o.recurrence_rule_id IS NULL OR o.recurrence_rule_id <> @ruleId)
        """;

    // long_span counts lead and lag time too, so whatever else can reach into the span starts within a day of it (schema.md §3, diary range).
    private const string ExistsSql = $"""
        SELECT EXISTS (
          SELECT 1 FROM appointment o
          WHERE o.associate_id = @associateId AND o.type IN (1, 6) AND o.start_at > @early AND o.start_at < @late
            AND {Blocks})
        OR EXISTS (
          SELECT 1 FROM appointment o
          WHERE o.associate_id = @associateId AND o.long_span AND o.end_at > @longEarly
            AND {Blocks})
        """;

    /// <param name="associateId">Whose diary.</param>
    /// <param name="from">Start of the blocked span.</param>
    /// <param name="to">End of the blocked span, itself free.</param>
    /// <param name="id">The row itself; it, its booking and its series do not count.</param>
    /// <param name="familyId">Its booking, 0 for none.</param>
    /// <param name="ruleId">Its series, 0 for none.</param>
    public ValueTask<bool> ExistsAsync(int associateId, WallClock from, WallClock to, int id, int familyId, int ruleId) =>
        session.ReadFirstAsync(
            ExistsSql,
            static reader => reader.GetBoolean(0),
            ("associateId", associateId),
            ("early", from.Seconds - Day),
            ("late", to.Seconds + Day),
            ("to", to.Seconds),
            ("from", from.Seconds),
            ("id", id),
            ("familyId", familyId),
            ("ruleId", ruleId),
            ("longEarly", from.Seconds - LongestMargin));
}
