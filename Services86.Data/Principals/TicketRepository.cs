using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>The stubs of tickets.</summary>
internal sealed class TicketRepository(Session session)
{
    private const string FindSql = """
        SELECT t.session_ticket_id AS TicketId, t.secret AS Secret, t.associate_id AS AssociateId, t.valid_to_at AS ValidTo,
               NOT (a.deleted OR a.is_blocked) AS IsActive
        FROM session_ticket t
        JOIN associate a ON a.associate_id = t.associate_id
        WHERE t.ticket_guid = @guid
        """;

    public async Task<TicketStubRow?> FindAsync(Guid id)
    {
        var stubs = await session.ReadAsync(
            FindSql,
            row => new TicketStubRow(row.GetInt32(0), row.GetString(1), row.GetInt32(2), new UtcInstant(row.GetInt64(3)), row.GetBoolean(4)),
            ("guid", id.ToString("N")));
        return stubs.FirstOrDefault();
    }

    private const string InsertSql = """
        INSERT INTO session_ticket (ticket_guid, secret, associate_id, valid_from_at, valid_to_at, last_used_at)
        VALUES (@guid, @secret, @associateId, @now, @validTo, @now)
        """;

    public Task InsertAsync(Guid id, string secret, int associateId, UtcInstant now, UtcInstant validTo) =>
        session.ExecuteAsync(InsertSql, new { guid = id.ToString("N"), secret, associateId, now, validTo });

    private const string RenewSql = """
        UPDATE session_ticket SET valid_to_at = @validTo, last_used_at = @lastUsed
        WHERE session_ticket_id = @stubId AND valid_to_at < @validTo
        """;

    /// <summary>Prolongs tickets, in one transaction; never shortens one that another process has prolonged further.</summary>
    public Task RenewAsync(IEnumerable<TicketUse> uses) => session.WriteAsync(async () =>
    {
        // All hosts in one order: none waits for another that waits for it.
        foreach (var use in uses.OrderBy(use => use.StubId))
        {
            await session.ExecuteAsync(RenewSql, new { stubId = use.StubId, validTo = use.ValidTo, lastUsed = use.LastUsed });
        }
    });

    private const string LapsedSql = """
        SELECT t.associate_id AS AssociateId, t.valid_to_at AS ValidTo
        FROM session_ticket t
        WHERE t.valid_to_at <= @now
          AND NOT EXISTS (SELECT 1 FROM session_ticket v WHERE v.associate_id = t.associate_id AND v.valid_to_at > @now)
        ORDER BY t.valid_to_at
        """;

    /// <summary>The tickets of users who have no valid one left, in the order in which they ran out.</summary>
    public Task<List<LapsedTicketRow>> LapsedAsync(UtcInstant now) =>
        session.ReadAsync(LapsedSql, row => new LapsedTicketRow(row.GetInt32(0), new UtcInstant(row.GetInt64(1))), ("now", now.Seconds));

    private const string PurgeSql = """
        DELETE FROM session_ticket WHERE valid_to_at <= @now
        """;

    public Task PurgeAsync(UtcInstant now) =>
        session.ExecuteAsync(PurgeSql, new { now });
}
