using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>Users as sign-in sees them.</summary>
internal sealed class UserRepository(Session session)
{
    private const string FindByNameSql = """
        SELECT a.associate_id AS AssociateId, a.name AS Name, COALESCE(c.credential_id, 0) AS CredentialId, c.secret AS Secret
        FROM associate a
        LEFT JOIN credential c ON c.associate_id = a.associate_id AND c.type = 'CRM5/PASSWORD'
          AND (c.valid_from_at IS NULL OR c.valid_from_at <= @now) AND (c.valid_to_at IS NULL OR c.valid_to_at > @now)
        WHERE a.name_key = @key
        ORDER BY c.credential_id DESC
        LIMIT 1
        """;

    /// <summary>The user of a login name, in any case.</summary>
    public async Task<PasswordRow?> FindByNameAsync(string name, UtcInstant now) =>
        (await session.ReadAsync(FindByNameSql, Password, ("key", LoginKey.Of(name)), ("now", now.Seconds))).FirstOrDefault();

    private const string FindByEmailSql = """
        SELECT DISTINCT a.associate_id AS AssociateId, a.name AS Name, COALESCE(c.credential_id, 0) AS CredentialId, c.secret AS Secret
        FROM contact_point m
        JOIN associate a ON a.person_id = m.person_id
        LEFT JOIN credential c ON c.associate_id = a.associate_id AND c.type = 'CRM5/PASSWORD'
          AND (c.valid_from_at IS NULL OR c.valid_from_at <= @now) AND (c.valid_to_at IS NULL OR c.valid_to_at > @now)
        WHERE m.search_key = @address AND m.search_key <> '' AND m.kind = 100
        LIMIT 2
        """;

    /// <summary>The user of an e-mail address, if exactly one has it.</summary>
    public async Task<PasswordRow?> FindByEmailAsync(string address, UtcInstant now)
    {
        var users = await session.ReadAsync(FindByEmailSql, Password, ("address", address.ToLowerInvariant()), ("now", now.Seconds));
        return users.Count == 1 ? users[0] : null;
    }

    private const string ReplaceSecretSql = """
        UPDATE credential SET secret = @secret WHERE credential_id = @credentialId
        """;

    /// <summary>The same password under a stronger hash.</summary>
    public Task ReplaceSecretAsync(int credentialId, string secret) =>
        session.ExecuteAsync(ReplaceSecretSql, new { credentialId, secret });

    private const string RecordSignInSql = """
        UPDATE associate SET last_login_at = @now WHERE associate_id = @associateId
        """;

    public Task RecordSignInAsync(int associateId, WallClock now) =>
        session.ExecuteAsync(RecordSignInSql, new { associateId, now });

    private const string RecordCredentialUseSql = """
        UPDATE credential SET last_used_at = @now, last_used_note = 'SoPrincipal' WHERE credential_id = @credentialId
        """;

    public Task RecordCredentialUseAsync(int credentialId, UtcInstant now) =>
        session.ExecuteAsync(RecordCredentialUseSql, new { credentialId, now });

    private const string RecordLogoutSql = """
        UPDATE associate SET last_logout_at = @lastUse
        WHERE associate_id = @associateId AND (last_logout_at IS NULL OR last_logout_at < @lastUse)
        """;

    public Task RecordLogoutAsync(int associateId, WallClock lastUse) =>
        session.ExecuteAsync(RecordLogoutSql, new { associateId, lastUse });

    private static PasswordRow Password(DbDataReader row) =>
        new(row.GetInt32(0), row.GetString(1), row.GetInt32(2), row.IsDBNull(3) ? null : row.GetString(3));
}
