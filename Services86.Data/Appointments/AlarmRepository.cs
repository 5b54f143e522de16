using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What may be due for an alarm: the open rows of a user that start in a span.</summary>
/// <remarks>appointment-operations.md §9.</remarks>
internal sealed class AlarmRepository(Session session)
{
    private const string Open = """
        a.status NOT IN (3, 4, 9, 10, 13) AND a.document_id IS NULL AND (a.has_alarm OR @withoutAlarm)
          AND (a.type = 1 OR a.type = 2 OR (@invitations AND a.status IN (5, 6, 7, 8, 11, 12)))
        """;

    // The diary by its own index. A to-do that is not completed has its deadline as active date, which finds it among the rows of the same days;
    // what is of the diary there stays away from the index of the first part, which the words "type IN (1, 6)" stand for.
    private const string DueSql = $"""
        {ListReading.Select}
        WHERE a.associate_id = @owner AND a.type IN (1, 6) AND a.start_at >= @from AND a.start_at <= @to AND {Open}
        UNION ALL
        {ListReading.Select}
        WHERE a.associate_id = @owner AND a.active_at >= @from AND a.active_at <= @to AND (a.type = 2 OR a.type = 7) AND {Open}
        {ListReading.InOrder}
        """;

    /// <param name="owner">The user.</param>
    /// <param name="from">First start.</param>
    /// <param name="to">Last start.</param>
    /// <param name="invitations">With what waits for his answer.</param>
    /// <param name="withoutAlarm">With rows whose alarm is off.</param>
    public Task<List<AppointmentListRow>> DueAsync(int owner, WallClock from, WallClock to, bool invitations, bool withoutAlarm) => session.ReadAsync(
        DueSql,
        ListReading.Read,
        ("owner", owner),
        ("from", from.Seconds),
        ("to", to.Seconds),
        ("invitations", invitations),
        ("withoutAlarm", withoutAlarm));
}
