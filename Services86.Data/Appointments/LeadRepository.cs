using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>
/// Finds the persons that a lead may be of, and notes who sent it. Rights are judged on the rows: the caller asks the sentry first.
/// </summary>
internal sealed class LeadRepository(Session session)
{
    private const string Columns = """
        p.person_id AS PersonId, p.associate_id AS AssociateId, p.user_group_id AS UserGroupId, c.contact_id AS ContactId,
          c.associate_id AS ContactAssociateId, c.user_group_id AS ContactGroupId
        """;

    // The predicate of the partial index is repeated word by word (schema.md §3); kind 100 is mail.
    private const string ByMailSql = $"""
        SELECT DISTINCT {Columns}
        FROM contact_point e
        JOIN person p ON p.person_id = e.person_id AND p.deleted_at IS NULL
        LEFT JOIN contact c ON c.contact_id = p.contact_id AND c.deleted_at IS NULL
        WHERE e.search_key = @mailKey AND e.search_key <> '' AND e.kind = 100
        ORDER BY p.person_id
        """;

    /// <summary>The living persons with that address, by id.</summary>
    public Task<IReadOnlyList<LeadPersonRow>> ByMailAsync(string mailKey) => session.QueryAsync<LeadPersonRow>(ByMailSql, new { mailKey });

    private const string ByNameSql = $"""
        SELECT {Columns}
        FROM person p
        JOIN contact c ON c.contact_id = p.contact_id AND c.deleted_at IS NULL
        WHERE p.contact_id = @contactId AND p.last_key = @lastKey AND p.first_key = @firstKey AND p.deleted_at IS NULL
        ORDER BY p.person_id
        """;

    /// <summary>The living persons of that name in a company, by id.</summary>
    public Task<IReadOnlyList<LeadPersonRow>> ByNameAsync(int contactId, string firstKey, string lastKey) =>
        session.QueryAsync<LeadPersonRow>(ByNameSql, new { contactId, firstKey, lastKey });

    // Looked up at the lead's company: the one that sends leads may have thousands, so the index of the target is kept out.
    private const string RelateSql = """
        INSERT INTO relation (relation_def_id, source_table, source_id, target_table, target_id, comment,
          created_at, created_by, updated_at, updated_by, updated_count)
        SELECT @definitionId, 5, @contactId, 5, @otherId, @comment, @now, @by, @now, @by, 0
        WHERE NOT EXISTS (
          SELECT 1 FROM relation r
          WHERE r.source_table = 5 AND r.source_id = @contactId AND r.target_table + 0 = 5 AND r.target_id = @otherId
            AND r.relation_def_id = @definitionId AND r.comment = @comment)
        """;

    /// <summary>Relates one company to another, unless it is related like that already; table 5 is the company.</summary>
    public Task RelateAsync(int contactId, int otherId, int definitionId, string comment, UtcInstant now, int by) =>
        session.ExecuteAsync(RelateSql, new { contactId, otherId, definitionId, comment, now, by });
}
