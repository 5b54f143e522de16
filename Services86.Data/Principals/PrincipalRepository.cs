using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>Person and company of a signed-in user.</summary>
internal sealed class PrincipalRepository(Session session)
{
    private const string FindSql = """
        SELECT (SELECT m.value FROM contact_point m WHERE m.person_id = p.person_id AND m.kind = 100 ORDER BY m.rank LIMIT 1) AS EMailAddress,
               COALESCE(a.home_country_id, 0) AS HomeCountryId, COALESCE(p.country_id, 0) AS PersonCountryId,
               COALESCE(c.country_id, 0) AS ContactCountryId, COALESCE(c.business_id, 0) AS BusinessId,
               COALESCE(c.category_id, 0) AS CategoryId, COALESCE(c.associate_id, 0) AS ContactOwner,
               COALESCE(a.ej_user_id, 0) AS EjUserId, a.ej_access_level AS EjAccessLevel, a.ej_status AS EjStatus
        FROM associate a
        LEFT JOIN person p ON p.person_id = a.person_id
        LEFT JOIN contact c ON c.contact_id = p.contact_id
        WHERE a.associate_id = @associateId
        """;

    public Task<PrincipalRow?> FindAsync(int associateId) =>
        session.QueryFirstOrDefaultAsync<PrincipalRow>(FindSql, new { associateId });

    private const string PreferenceSql = """
        SELECT value
        FROM preference
        WHERE section = @section AND pref_key = @key
          AND (level < 4 OR (level = 4 AND owner_id = @groupId) OR (level > 4 AND owner_id = @associateId))
        ORDER BY level DESC
        LIMIT 1
        """;

    /// <summary>The nearest value of a preference: the user's own, his group's, the database's (rights.md §10), or null.</summary>
    public Task<string?> PreferenceAsync(string section, string key, int associateId, int groupId) =>
        session.ExecuteScalarAsync<string>(PreferenceSql, new { section, key, associateId, groupId });
}
