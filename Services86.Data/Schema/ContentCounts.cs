using Services86.Data.Database;

namespace Services86.Data.Schema;

/// <summary>How much a database holds, whatever its schema version.</summary>
internal sealed class ContentCounts(Session session)
{
    // Words for the operator, the table, and the statement.
    private static readonly (string Name, string Table, string Sql)[] Counted =
    [
        ("Users", "associate", UsersSql), ("Companies", "contact", ContactsSql), ("Persons", "person", PersonsSql),
        ("Diary entries", "appointment", AppointmentsSql), ("Application tokens", "application_token", TokensSql),
    ];

    // Types 0 and 4 are people who sign in; resources and the system are no users.
    private const string UsersSql = """
        SELECT COUNT(*) FROM associate WHERE NOT deleted AND type IN (0, 4)
        """;

    private const string ContactsSql = """
        SELECT COUNT(*) FROM contact WHERE deleted_at IS NULL
        """;

    private const string PersonsSql = """
        SELECT COUNT(*) FROM person WHERE deleted_at IS NULL
        """;

    private const string AppointmentsSql = """
        SELECT COUNT(*) FROM appointment
        """;

    private const string TokensSql = """
        SELECT COUNT(*) FROM application_token
        """;

    /// <summary>Name and number; a table that this version of the schema does not have is left out.</summary>
    public async Task<IReadOnlyList<(string Name, long Count)>> ReadAsync()
    {
        var counts = new List<(string, long)>();
        foreach (var (name, table, sql) in Counted)
        {
            if (await session.Dialect.HasTableAsync(session, table)) counts.Add((name, await session.ExecuteScalarAsync<long>(sql)));
        }

        return counts;
    }
}
