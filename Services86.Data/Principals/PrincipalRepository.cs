using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>Person and company of a signed-in user.</summary>
internal sealed class PrincipalRepository(Session session)
{
    private const string FindSql = """
        SELECT COALESCE((SELECT m.value FROM contact_point m WHERE m.person_id = p.person_id AND m.kind = 100 ORDER BY m.rank LIMIT 1), '')
                 AS EMailAddress,
               COALESCE(p.country_id, 0) AS PersonCountryId, COALESCE(c.business_id, 0) AS BusinessId,
               COALESCE(c.category_id, 0) AS CategoryId, COALESCE(c.associate_id, 0) AS ContactOwner
        FROM person p
        LEFT JOIN contact c ON c.contact_id = p.contact_id
        WHERE p.person_id = @personId
        """;

    public async Task<PrincipalRow?> FindAsync(int personId)
    {
        var rows = await session.ReadAsync(
            FindSql,
            row => new PrincipalRow(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)),
            ("personId", personId));
        return rows.FirstOrDefault();
    }
}
