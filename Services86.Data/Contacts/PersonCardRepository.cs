using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Reads many persons at once for the light Person, with the few texts of their companies.</summary>
internal sealed class PersonCardRepository(Session session)
{
    private const string Columns = """
        p.person_id AS PersonId, p.contact_id AS ContactId, p.rank AS Rank, p.first_name AS Firstname, p.middle_name AS MiddleName,
          p.last_name AS Lastname, p.mrmrs AS Mrmrs, p.title AS Title, p.salutation AS Salutation, p.kana_first_name AS Kanafname,
          p.kana_last_name AS Kanalname, p.post1 AS Post1, p.post2 AS Post2, p.post3 AS Post3, p.position_id AS PositionId,
          p.associate_id AS AssociateId, p.user_group_id AS UserGroupId, p.country_id AS CountryId,
          p.use_person_address AS UsePersonAddress, p.retired AS Retired, p.active_interests AS ActiveInterests,
          p.active_erp_links AS ActiveErpLinks, p.ticket_priority_id AS TicketPriorityId,
          p.customer_language_id AS CustomerLanguageId, p.support_associate_id AS SupportAssociateId,
          c.name AS ContactName, c.department AS ContactDepartment, c.org_nr AS ContactOrgNr, c.country_id AS ContactCountryId,
          c.associate_id AS ContactAssociateId, c.user_group_id AS ContactGroupId, p.note AS Description
        """;

    private const string CardsSql = $"""
        SELECT {Columns}
        FROM person p
        LEFT JOIN contact c ON c.contact_id = p.contact_id AND c.deleted_at IS NULL
        WHERE p.person_id IN @ids AND p.deleted_at IS NULL
        """;

    /// <summary>The living persons among the ids, in no order.</summary>
    public Task<IReadOnlyList<PersonCardRow>> CardsAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<PersonCardRow>(CardsSql, ids);

    private const string OfCompanySql = $"""
        SELECT {Columns}
        FROM person p
        JOIN contact c ON c.contact_id = p.contact_id AND c.deleted_at IS NULL
        WHERE p.contact_id = @contactId AND p.deleted_at IS NULL
        ORDER BY p.rank, p.person_id
        """;

    /// <summary>The living persons of a living company by rank.</summary>
    public Task<IReadOnlyList<PersonCardRow>> OfCompanyAsync(int contactId) => session.QueryAsync<PersonCardRow>(OfCompanySql, new { contactId });

    // The kinds are those of ContactPointKind: direct, fax, mobile, mail.
    private const string FirstPointsSql = """
        SELECT person_id AS OwnerId, kind AS Kind, rank AS Rank, value AS Value, description AS Description
        FROM contact_point
        WHERE person_id IN @ids AND kind IN (16385, 16387, 16389, 100) AND rank = 1
        """;

    /// <summary>The first direct phone, fax, mobile phone and mail address of each.</summary>
    public Task<IReadOnlyList<ContactPointRow>> FirstPointsAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<ContactPointRow>(FirstPointsSql, ids);

    // schema.md §1a: lists of ids go in chunks of 500.
    private async Task<IReadOnlyList<T>> ByIdsAsync<T>(string sql, IReadOnlyCollection<int> ids)
    {
        var rows = new List<T>(ids.Count);
        foreach (var chunk in ids.Chunk(500)) rows.AddRange(await session.QueryAsync<T>(sql, new { ids = chunk }));
        return rows;
    }
}
