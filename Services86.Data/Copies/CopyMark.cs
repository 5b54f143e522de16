using Services86.Data.Database;

namespace Services86.Data.Copies;

/// <summary>The row that says that the content of a database is not whole, because a copy into it has begun and not come to its end.</summary>
internal static class CopyMark
{
    public const string Name = "copy_state";

    private const string FindSql = """
        SELECT value FROM system_info WHERE name = @Name
        """;

    /// <summary>What the mark says; null when there is none.</summary>
    public static Task<string?> FindAsync(Session session) => session.ExecuteScalarAsync<string>(FindSql, new { Name });

    private const string SetSql = """
        INSERT INTO system_info (name, value) VALUES (@Name, @text)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """;

    public static Task SetAsync(Session session, string text) => session.ExecuteAsync(SetSql, new { Name, text });

    /// <exception cref="HalfCopiedException">The content is not whole.</exception>
    public static async Task RefuseAsync(Session session)
    {
        if (await FindAsync(session) is { } mark) throw new HalfCopiedException(mark);
    }
}
