using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Whether time of an associate's diary is taken (appointment-rules.md §5); of a stored row EntityRepository asks the same.</summary>
internal sealed class ConflictRepository(Session session)
{
    private const long Day = 24 * 60 * 60;

    // The largest lead or lag time, in seconds.
    private const long LongestMargin = 65535 * 60;

    // Occupying: type 1 at status 1 to 3, pending type 6 at status 5 to 8. A row without length blocks nothing.
    private const string Occupies = """
        NOT o.is_free AND (o.type = 1 AND o.status IN (1, 2, 3) OR o.type = 6 AND o.status IN (5, 6, 7, 8))
            AND o.end_at + 60 * o.lag_min > o.start_at - 60 * o.lead_min
        """;

    /// <summary>Row o blocks time of row a of the same statement; lead and lag time block as well. The own booking and series do not count.</summary>
    public const string BlocksRow = $"""
        {Occupies}
            AND o.start_at - 60 * o.lead_min < a.end_at + 60 * a.lag_min AND o.end_at + 60 * o.lag_min > a.start_at - 60 * a.lead_min
            AND a.end_at + 60 * a.lag_min > a.start_at - 60 * a.lead_min
            AND o.appointment_id <> a.appointment_id
            AND (o.master_id IS NULL OR a.master_id IS NULL OR o.master_id <> a.master_id)
            AND (o.recurrence_rule_id IS NULL OR a.recurrence_rule_id IS NULL OR o.recurrence_rule_id <> a.recurrence_rule_id)
        """;

    private const string Blocks = $"""
        {Occupies}
            AND o.start_at - 60 * o.lead_min < @to AND o.end_at + 60 * o.lag_min > @from
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
    public ValueTask<bool> ExistsAsync(int associateId, WallClock from, WallClock to) =>
        session.ReadFirstAsync(
            ExistsSql,
            static reader => reader.GetBoolean(0),
            ("associateId", associateId),
            ("early", from.Seconds - Day),
            ("late", to.Seconds + Day),
            ("to", to.Seconds),
            ("from", from.Seconds),
            ("longEarly", from.Seconds - LongestMargin));
}
