using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>The tokens of applications. The caller opens the transaction.</summary>
internal sealed class ApplicationTokenRepository(Session session)
{
    private const string ListSql = """
        SELECT name, token_hash, created_at FROM application_token ORDER BY name_key
        """;

    public Task<List<ApplicationTokenRow>> ListAsync() => session.ReadAsync(ListSql, row => new ApplicationTokenRow(
        row.GetString(0), row.GetString(1), new UtcInstant(row.GetInt64(2))));

    private const string InsertSql = """
        INSERT INTO application_token (name_key, name, token_hash, created_at) VALUES (@nameKey, @name, @hash, @now)
        ON CONFLICT (name_key) DO NOTHING
        """;

    /// <summary>False when the name is taken.</summary>
    public async Task<bool> TryInsertAsync(string name, string hash, UtcInstant now) =>
        await session.ExecuteAsync(InsertSql, new { nameKey = LoginKey.Of(name), name, hash, now }) > 0;

    private const string DeleteSql = """
        DELETE FROM application_token WHERE name_key = @nameKey
        """;

    /// <summary>False when there is none of that name.</summary>
    public async Task<bool> DeleteAsync(string name) => await session.ExecuteAsync(DeleteSql, new { nameKey = LoginKey.Of(name) }) > 0;
}
