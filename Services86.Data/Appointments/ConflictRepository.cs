using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Whether time of an associate's diary is taken (appointment-rules.md §5); of a stored row EntityRepository asks the same.</summary>
internal sealed class ConflictRepository(Session session)
{
    /// <summary>A day: a row that starts earlier and still reaches into a span is marked long_span.</summary>
    public const string Day = "86400";

    /// <summary>The longest lead or lag time, 65535 minutes.</summary>
    public const string LongestMargin = "3932100";

    // Occupying: type 1 at status 1 to 3, pending type 6 at status 5 to 8. A row without length blocks nothing.
    private const string Occupies = """
        NOT o.is_free AND (o.type = 1 AND o.status BETWEEN 1 AND 3 OR o.type = 6 AND o.status BETWEEN 5 AND 8)
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

    // From the end of the span backwards: what blocks it starts within it or shortly before. An EXISTS would not keep the order.
    private const string ExistsSql = $"""
        SELECT (
          SELECT o.appointment_id FROM appointment o
          WHERE o.associate_id = @associateId AND o.type IN (1, 6) AND o.start_at > @from - {Day} AND o.start_at < @to
            AND {Blocks}
          ORDER BY o.start_at DESC LIMIT 1) IS NOT NULL
        OR EXISTS (
          SELECT 1 FROM appointment o
          WHERE o.associate_id = @associateId AND o.long_span AND o.end_at > @from - {LongestMargin}
            AND {Blocks})
        """;

    /// <param name="associateId">Whose diary.</param>
    /// <param name="from">Start of the blocked span.</param>
    /// <param name="to">End of the blocked span, itself free.</param>
    public ValueTask<bool> ExistsAsync(int associateId, WallClock from, WallClock to) =>
        session.ReadFirstAsync(
            ExistsSql, static reader => reader.GetBoolean(0), ("associateId", associateId), ("from", from.Seconds), ("to", to.Seconds));

    // In the order of Read.
    private const string Columns = """
        SELECT o.appointment_id, o.associate_id, o.start_at, o.end_at, o.lead_min, o.lag_min, o.master_id, o.recurrence_rule_id, o.user_group_id,
          o.contact_id, o.project_id, o.is_published
        FROM appointment o
        """;

    // The two ranges of the diary (schema.md §3): what starts in the span or within a day before it, and the long rows that the first part has not.
    private const string OccupyingSql = $"""
        {Columns}
        WHERE o.associate_id IN @owners AND o.type IN (1, 6) AND o.start_at > @from - {Day} AND o.start_at < @to
          AND {Blocks}
        UNION ALL
        {Columns}
        WHERE o.associate_id IN @owners AND o.long_span AND o.end_at > @from - {LongestMargin} AND (o.start_at + 0 <= @from - {Day} OR o.start_at + 0 >= @to)
          AND {Blocks}
        """;

    /// <summary>All rows of some diaries that block time of a span, in no order: one statement, however many dates of a series lie in it.</summary>
    public Task<List<OccupyingRow>> OccupyingAsync(int[] owners, WallClock from, WallClock to) =>
        session.ReadAsync(OccupyingSql, Read, ("owners", owners), ("from", from.Seconds), ("to", to.Seconds));

    private static OccupyingRow Read(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new(row.Int(), row.Reference(), row.Clock(), row.Clock())
        {
            LeadMin = row.Int(),
            LagMin = row.Int(),
            MasterId = row.Reference(),
            RecurrenceRuleId = row.Reference(),
            UserGroupId = row.Reference(),
            ContactId = row.Reference(),
            ProjectId = row.Reference(),
            IsPublished = row.Flag(),
        };
    }
}
