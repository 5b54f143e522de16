using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What diaries show. Rights are judged on the rows: the page that is shown blanks or leaves out what the caller may not read.</summary>
internal sealed class DiaryRepository(Session session)
{
    private const long Day = 24 * 60 * 60;

    // Without hidden, refused and cancelled rows; follow-ups only (appointment-operations.md §5, C2).
    public const string Shown = "a.status NOT IN (4, 9, 10, 13) AND a.document_id IS NULL";

    // Two ranges instead of one condition, which would read all years (schema.md §3): rows that start in the span or within a day before it, and
    // the few longer ones that started earlier. These keep away from the index of the first part, which the words "type IN (1, 6)" stand for.
    public const string Starting = $"""
        a.type IN (1, 6) AND a.start_at >= @earliest AND a.start_at < @to AND (a.end_at > @from OR a.start_at >= @from) AND {Shown}
        """;

    public const string Reaching = $"""
        a.long_span AND a.end_at > @from AND a.start_at + 0 < @earliest AND (a.type = 1 OR a.type = 6) AND {Shown}
        """;

    // The active date of a diary row is its start: by start the index gives the order of C6, and a count ends the reading.
    private const string InOrder = "ORDER BY 7, 1 LIMIT @limit";

    private const string OfOneSql = $"""
        {ListReading.Select}
        WHERE a.associate_id = @owner AND {Starting}
        UNION ALL
        {ListReading.Select}
        WHERE a.associate_id = @owner AND {Reaching}
        {InOrder}
        """;

    private const string OfManySql = $"""
        {ListReading.Select}
        WHERE a.associate_id IN @owners AND {Starting}
        UNION ALL
        {ListReading.Select}
        WHERE a.associate_id IN @owners AND {Reaching}
        {InOrder}
        """;

    /// <summary>
    /// The diary rows of some users and resources that overlap a span, by start. The span is half-open; a row without length is in it when it
    /// stands at its start or later.
    /// </summary>
    public async Task<List<AppointmentListRow>> OverlapAsync(int[] owners, long from, long to, int limit)
    {
        await session.PlanByValuesAsync();
        var (sql, owner) = owners is [var one] ? (OfOneSql, ("owner", (object)one)) : (OfManySql, ("owners", owners));
        var earliest = from < long.MinValue + Day ? long.MinValue : from - Day;
        return await session.ReadAsync(sql, ListReading.Read, owner, ("earliest", earliest), ("from", from), ("to", to), ("limit", limit));
    }
}
