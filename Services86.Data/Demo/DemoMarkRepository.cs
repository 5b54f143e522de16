using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>Whether the demo data is there, and which numbers and ids it takes.</summary>
internal sealed class DemoMarkRepository(Session session)
{
    private const string Marker = "demo_data";

    private const string FindSql = """
        SELECT COUNT(*) FROM system_info WHERE name = @Marker
        """;

    public async Task<bool> ExistsAsync() => await session.ExecuteScalarAsync<int>(FindSql, new { Marker }) > 0;

    private const string InsertSql = """
        INSERT INTO system_info (name, value) VALUES (@Marker, @day)
        """;

    /// <summary>Remembers the day of installation.</summary>
    public Task InsertAsync(string day) => session.ExecuteAsync(InsertSql, new { Marker, day });

    /// <summary>Keeps the ids of a table up to the last one away from rows that come later.</summary>
    /// <exception cref="DemoIdsTakenException">Rows with these ids may exist.</exception>
    public async Task TakeIdsAsync(string table, int first, int last)
    {
        // PostgreSQL does not take back what a fill had reserved that was broken off: only rows count.
        var next = (await session.ReserveAsync(table))[0];
        if (next >= first && await session.ExecuteScalarAsync<int>($"SELECT COUNT(*) FROM {table} WHERE {table}_id >= @first", new { first }) > 0)
            throw new DemoIdsTakenException(table, first, next - 1);
        if (next < last) await session.ReserveAsync(table, last - next);
    }

    private const string NumberSql = """
        UPDATE counter SET next_value = next_value + @count WHERE name = @name RETURNING next_value - @count
        """;

    /// <summary>Takes a block of numbers of a counter and answers the first.</summary>
    public Task<int> TakeNumbersAsync(string name, int count) => session.ExecuteScalarAsync<int>(NumberSql, new { name, count });
}
