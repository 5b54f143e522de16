using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What check lists show. Rights are judged on the rows: the page that is shown leaves out what the caller may not read.</summary>
/// <remarks>appointment-operations.md §5, task-list set; C2, C6.</remarks>
internal sealed class CheckListRepository(Session session)
{
    private const string Own = "a.associate_id = @owner AND a.document_id IS NULL";

    private const string Open = "a.status IN (1, 2)";

    // One range of an index for each part, those of open rows in the order of the answer: somebody who never completes anything has years of overdue
    // meetings, and a count must end the reading of them. Which row is in which part its status says, so none is in two. The few pending rows keep
    // away from the index of all rows by active date, in which they would be looked for among years of others.
    private const string ShownSql = $"""
        {ListReading.Select}
        WHERE {Own} AND a.type = 2 AND {Open} AND a.active_at < @horizon
        UNION ALL
        {ListReading.Select}
        WHERE {Own} AND a.type = 7 AND {Open} AND a.active_at < @horizon
        UNION ALL
        {ListReading.Select}
        WHERE {Own} AND a.type = 1 AND {Open} AND a.active_at < @now AND a.end_at < @now
        UNION ALL
        {ListReading.Select}
        WHERE {Own} AND a.status >= 5 AND a.status IN (5, 6, 7, 8, 11, 12, 13)
          AND ((a.type = 2 OR a.type = 7) AND a.active_at + 0 < @horizon OR a.type = 1 AND a.end_at < @now)
        UNION ALL
        {ListReading.Select}
        WHERE {Own} AND a.status = 3 AND a.done_at >= @today AND a.done_at < @tomorrow AND (a.type = 1 OR a.type = 2)
        {ListReading.InOrder} LIMIT @limit
        """;

    /// <summary>The first rows of a user's check list, by active date.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="now">Meetings that ended before are overdue.</param>
    /// <param name="today">The day on which rows must have been completed to be shown still.</param>
    /// <param name="tomorrow">The first second after it.</param>
    /// <param name="horizon">What is due from here on is not shown yet.</param>
    /// <param name="limit">How many rows at most.</param>
    public async Task<List<AppointmentListRow>> ShownAsync(int owner, WallClock now, WallClock today, WallClock tomorrow, WallClock horizon, int limit)
    {
        await session.PlanByValuesAsync();
        return await session.ReadAsync(
            ShownSql,
            ListReading.Read,
            ("owner", owner),
            ("now", now.Seconds),
            ("today", today.Seconds),
            ("tomorrow", tomorrow.Seconds),
            ("horizon", horizon.Seconds),
            ("limit", limit));
    }
}
