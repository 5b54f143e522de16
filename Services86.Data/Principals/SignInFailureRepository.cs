using System.Globalization;
using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>Failed sign-ins, counted per bucket of login names: they survive a restart, and the table cannot outgrow the buckets.</summary>
internal sealed class SignInFailureRepository(Session session)
{
    private const string CountSql = """
        SELECT failed_count FROM sign_in_attempt WHERE name_key = @key AND last_failed_at > @forgotten
        """;

    /// <param name="bucket">The bucket of the login name.</param>
    /// <param name="forgotten">Failures up to here no longer count.</param>
    public Task<int> CountAsync(int bucket, UtcInstant forgotten) =>
        session.ExecuteScalarAsync<int>(CountSql, new { key = Key(bucket), forgotten });

    private const string AddSql = """
        INSERT INTO sign_in_attempt (name_key, failed_count, last_failed_at) VALUES (@key, 1, @now)
        ON CONFLICT (name_key) DO UPDATE SET
          failed_count = CASE WHEN sign_in_attempt.last_failed_at > @forgotten AND sign_in_attempt.failed_count < 1000
                              THEN sign_in_attempt.failed_count + 1
                              WHEN sign_in_attempt.last_failed_at > @forgotten THEN 1000 ELSE 1 END,
          last_failed_at = @now
        """;

    public Task AddAsync(int bucket, UtcInstant now, UtcInstant forgotten) =>
        session.ExecuteAsync(AddSql, new { key = Key(bucket), now, forgotten });

    private const string ClearSql = """
        DELETE FROM sign_in_attempt WHERE name_key = @key
        """;

    public Task ClearAsync(int bucket) =>
        session.ExecuteAsync(ClearSql, new { key = Key(bucket) });

    private static string Key(int bucket) => bucket.ToString("X4", CultureInfo.InvariantCulture);
}
