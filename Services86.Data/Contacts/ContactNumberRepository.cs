using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>The number series of companies and the numbers in use; every living company counts, readable or not (contact-operations.md §23).</summary>
internal sealed class ContactNumberRepository(Session session)
{
    private const string CounterSql = "SELECT next_value AS NextValue, flags AS Flags FROM counter WHERE name = 'contact.number2'";

    /// <summary>The series, or null when there is none.</summary>
    public Task<CounterRow?> CounterAsync() => session.QueryFirstOrDefaultAsync<CounterRow>(CounterSql);

    // The only lock that is waited for before the transaction chooses its state of the data: nobody who has waited finds that he was overtaken.
    private const string TurnSql = "LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE";

    /// <summary>Waits until no other transaction takes a number; as the first statement of a transaction. SQLite has one writer at a time anyway.</summary>
    public Task WaitForTurnAsync() => session.Dialect is PostgresDialect ? session.ExecuteAsync(TurnSql) : Task.CompletedTask;

    private const string TakeSql = """
        UPDATE counter SET next_value = next_value + 1 WHERE name = 'contact.number2' RETURNING next_value - 1
        """;

    /// <summary>The next number of the series; it is used up if the transaction is committed.</summary>
    public Task<int> TakeAsync() => session.ExecuteScalarAsync<int>(TakeSql);

    private const string LockSql = """
        UPDATE counter SET next_value = next_value WHERE name = 'contact.number2'
        """;

    /// <summary>Lets nobody else judge or take a number until the transaction ends.</summary>
    public Task LockAsync() => session.ExecuteAsync(LockSql);

    private const string IsTakenSql = """
        SELECT COUNT(*) FROM contact
        WHERE number2 = @number AND number2 <> '' AND contact_id <> @exceptId AND deleted_at IS NULL
        """;

    /// <summary>Whether another company has exactly this number.</summary>
    public async Task<bool> IsTakenAsync(string number, int exceptId) =>
        await session.ExecuteScalarAsync<int>(IsTakenSql, new { number, exceptId }) > 0;

    private const string AlikeSql = """
        SELECT number2 FROM contact
        WHERE number2 <> '' AND LENGTH(number2) = @length AND contact_id <> @exceptId AND deleted_at IS NULL
        """;

    /// <summary>Numbers of that length of other companies, for numbers with letters: they are compared without regard to case.</summary>
    public Task<IReadOnlyList<string>> AlikeAsync(int length, int exceptId) => session.QueryAsync<string>(AlikeSql, new { length, exceptId });

    private const string HasBlankSql = """
        SELECT COUNT(*) FROM (SELECT 1 FROM contact WHERE number2 = '' AND contact_id <> @exceptId AND deleted_at IS NULL LIMIT 1) b
        """;

    /// <summary>Whether another company has no number.</summary>
    public async Task<bool> HasBlankAsync(int exceptId) => await session.ExecuteScalarAsync<int>(HasBlankSql, new { exceptId }) > 0;
}
