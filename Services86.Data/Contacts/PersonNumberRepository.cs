using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>The number series of persons.</summary>
internal sealed class PersonNumberRepository(Session session) : INumberSeries
{
    private const string CounterSql = "SELECT next_value AS NextValue, flags AS Flags FROM counter WHERE name = 'person.person_number'";

    /// <inheritdoc/>
    public Task<CounterRow?> CounterAsync() => session.QueryFirstOrDefaultAsync<CounterRow>(CounterSql);

    /// <inheritdoc/>
    public Task WaitForTurnAsync() => NumberTurn.WaitAsync(session);

    private const string TakeSql = """
        UPDATE counter SET next_value = next_value + 1 WHERE name = 'person.person_number' RETURNING next_value - 1
        """;

    /// <inheritdoc/>
    public Task<int> TakeAsync() => session.ExecuteScalarAsync<int>(TakeSql);

    private const string LockSql = """
        UPDATE counter SET next_value = next_value WHERE name = 'person.person_number'
        """;

    /// <inheritdoc/>
    public Task LockAsync() => session.ExecuteAsync(LockSql);

    // The predicate of the partial index is repeated word by word (schema.md §3).
    private const string BetweenSql = """
        SELECT person_number FROM person
        WHERE LOWER(person_number) BETWEEN @from AND @to AND person_number <> '' AND person_id <> @exceptId AND deleted_at IS NULL
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> BetweenAsync(NumberRange range, int exceptId) =>
        session.QueryAsync<string>(BetweenSql, new { from = range.From, to = range.To, exceptId });

    private const string HasBlankSql = """
        SELECT COUNT(*) FROM (SELECT 1 FROM person WHERE person_number = '' AND person_id <> @exceptId AND deleted_at IS NULL LIMIT 1) b
        """;

    /// <inheritdoc/>
    public async Task<bool> HasBlankAsync(int exceptId) => await session.ExecuteScalarAsync<int>(HasBlankSql, new { exceptId }) > 0;
}
