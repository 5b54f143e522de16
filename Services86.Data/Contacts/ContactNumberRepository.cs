using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>The number series of companies.</summary>
internal sealed class ContactNumberRepository(Session session) : INumberSeries
{
    private const string CounterSql = "SELECT next_value AS NextValue, flags AS Flags FROM counter WHERE name = 'contact.number2'";

    /// <inheritdoc/>
    public Task<CounterRow?> CounterAsync() => session.QueryFirstOrDefaultAsync<CounterRow>(CounterSql);

    /// <inheritdoc/>
    public Task WaitForTurnAsync() => NumberTurn.WaitAsync(session);

    private const string TakeSql = """
        UPDATE counter SET next_value = next_value + 1 WHERE name = 'contact.number2' RETURNING next_value - 1
        """;

    /// <inheritdoc/>
    public Task<int> TakeAsync() => session.ExecuteScalarAsync<int>(TakeSql);

    private const string LockSql = """
        UPDATE counter SET next_value = next_value WHERE name = 'contact.number2'
        """;

    /// <inheritdoc/>
    public Task LockAsync() => session.ExecuteAsync(LockSql);

    // The predicate of the partial index is repeated word by word (schema.md §3).
    private const string BetweenSql = """
        SELECT number2 FROM contact
        WHERE LOWER(number2) BETWEEN @from AND @to AND number2 <> '' AND contact_id <> @exceptId AND deleted_at IS NULL
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> BetweenAsync(NumberRange range, int exceptId) =>
        session.QueryAsync<string>(BetweenSql, new { from = range.From, to = range.To, exceptId });

    private const string HasBlankSql = """
        SELECT COUNT(*) FROM (SELECT 1 FROM contact WHERE number2 = '' AND contact_id <> @exceptId AND deleted_at IS NULL LIMIT 1) b
        """;

    /// <inheritdoc/>
    public async Task<bool> HasBlankAsync(int exceptId) => await session.ExecuteScalarAsync<int>(HasBlankSql, new { exceptId }) > 0;
}
