using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Reads one company with everything that belongs to its card. Deleted companies do not exist here (contact-operations.md R2).</summary>
/// <remarks>It asks for no viewer: the row carries its owner, and no mapping gives a carrier without the sentry's judgement on it.</remarks>
internal sealed class ContactRepository(Session session)
{
    private const string FindSql = """
        SELECT c.contact_id AS ContactId, c.name AS Name, c.department AS Department, c.kana_name AS Kananame, c.org_nr AS OrgNr,
          c.number1 AS Number1, c.number2 AS Number2, c.associate_id AS AssociateId, c.user_group_id AS UserGroupId,
          c.country_id AS CountryId, c.business_id AS BusinessId, c.category_id AS CategoryId,
          c.ticket_priority_id AS TicketPriorityId, c.customer_language_id AS CustomerLanguageId,
          c.support_associate_id AS SupportAssociateId, c.support_person_id AS SupportPersonId,
          c.xstop AS Xstop, c.no_mailing AS NoMailing, c.source AS Source, c.active_interests AS ActiveInterests,
          c.active_erp_links AS ActiveErpLinks, c.dbi_agent_id AS DbiAgentId, c.dbi_key AS DbiKey,
          c.dbi_last_synchronized_at AS DbiLastSynchronized, c.dbi_last_modified_at AS DbiLastModified,
          c.wgs84_latitude AS Latitude, c.wgs84_longitude AS Longitude, c.is_owner AS IsOwner,
          CASE WHEN c.is_owner THEN EXISTS (SELECT 1 FROM person p JOIN associate a ON a.person_id = p.person_id
            WHERE p.contact_id = c.contact_id) ELSE FALSE END AS OwnsUsers,
          CASE WHEN c.is_owner THEN c.contact_id = (SELECT MIN(o.contact_id) FROM contact o WHERE o.is_owner) ELSE FALSE END AS IsLicenceOwner,
          c.created_at AS CreatedAt, c.created_by AS CreatedBy, c.updated_at AS UpdatedAt, c.updated_by AS UpdatedBy,
          c.updated_count AS UpdatedCount, c.user_fields AS UserFields, c.extra_fields AS ExtraFields, c.note AS Description
        FROM contact c
        WHERE c.contact_id = @contactId AND c.deleted_at IS NULL
        """;

    /// <summary>The company, or null when it does not exist or is deleted.</summary>
    public Task<ContactRow?> FindAsync(int contactId) => session.QueryFirstOrDefaultAsync<ContactRow>(FindSql, new { contactId });

    private const string PointsSql = """
        SELECT contact_id AS OwnerId, kind AS Kind, rank AS Rank, value AS Value, description AS Description
        FROM contact_point
        WHERE contact_id = @contactId
        ORDER BY kind, rank
        """;

    /// <summary>Phones, faxes, e-mail and web addresses, each kind by rank.</summary>
    public Task<IReadOnlyList<ContactPointRow>> PointsAsync(int contactId) => session.QueryAsync<ContactPointRow>(PointsSql, new { contactId });

    private const string AddressesSql = """
        SELECT address_id AS AddressId, contact_id AS OwnerId, atype AS Atype, address1 AS Address1, address2 AS Address2,
          address3 AS Address3, city AS City, county AS County, state AS State, zipcode AS Zipcode
        FROM address
        WHERE contact_id = @contactId
        """;

    /// <summary>The postal and the street address, as far as they exist.</summary>
    public Task<IReadOnlyList<AddressRow>> AddressesAsync(int contactId) => session.QueryAsync<AddressRow>(AddressesSql, new { contactId });

    private const string InterestsSql = "SELECT interest_id AS InterestId, updated_at AS UpdatedAt FROM contact_interest WHERE contact_id = @contactId";

    /// <summary>The interests that are set.</summary>
    public Task<IReadOnlyList<InterestRow>> InterestsAsync(int contactId) => session.QueryAsync<InterestRow>(InterestsSql, new { contactId });

    private const string PersonExistsSql = "SELECT COUNT(*) FROM person WHERE person_id = @personId AND deleted_at IS NULL";

    /// <summary>Whether there is such a person who is not deleted.</summary>
    public async Task<bool> HasPersonAsync(int personId) => await session.ExecuteScalarAsync<int>(PersonExistsSql, new { personId }) > 0;
}
