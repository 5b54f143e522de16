using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Data.Contacts;

/// <summary>Reads many companies at once for the light Contact: three statements, however many there are.</summary>
internal sealed class ContactCardRepository(Session session)
{
    private const string Columns = """
        contact_id AS ContactId, name AS Name, department AS Department, kana_name AS Kananame, org_nr AS OrgNr,
          associate_id AS AssociateId, user_group_id AS UserGroupId, country_id AS CountryId, business_id AS BusinessId,
          category_id AS CategoryId, active_erp_links AS ActiveErpLinks, wgs84_latitude AS Latitude, wgs84_longitude AS Longitude,
          is_owner AS IsOwner
        """;

    private const string CardsSql = $"""
        SELECT {Columns}
        FROM contact
        WHERE contact_id IN @ids AND deleted_at IS NULL
        """;

    /// <summary>The living companies among the ids, in no order.</summary>
    public Task<IReadOnlyList<ContactCardRow>> CardsAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<ContactCardRow>(CardsSql, ids);

    private const string OwnSql = $"""
        SELECT {Columns}
        FROM contact
        WHERE associate_id = @AssociateId AND deleted_at IS NULL
        """;

    /// <summary>The viewer's living companies, in no order.</summary>
    public Task<IReadOnlyList<ContactCardRow>> OwnAsync(Viewer viewer) => session.QueryAsync<ContactCardRow>(OwnSql, new { viewer.AssociateId });

    // The kinds are those of ContactPointKind: phone, fax, mail, web.
    private const string FirstPointsSql = """
        SELECT contact_id AS OwnerId, kind AS Kind, rank AS Rank, value AS Value, description AS Description
        FROM contact_point
        WHERE contact_id IN @ids AND kind IN (1, 3, 100, 200) AND rank = 1
        """;

    /// <summary>The first phone, fax, mail and web address of each.</summary>
    public Task<IReadOnlyList<ContactPointRow>> FirstPointsAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<ContactPointRow>(FirstPointsSql, ids);

    private const string AddressesSql = """
        SELECT address_id AS AddressId, contact_id AS OwnerId, atype AS Atype, address1 AS Address1, address2 AS Address2,
          address3 AS Address3, city AS City, county AS County, state AS State, zipcode AS Zipcode
        FROM address
        WHERE contact_id IN @ids
        """;

    /// <summary>The postal and street address of each.</summary>
    public Task<IReadOnlyList<AddressRow>> AddressesAsync(IReadOnlyCollection<int> ids) => ByIdsAsync<AddressRow>(AddressesSql, ids);

    // schema.md §1a: lists of ids go in chunks of 500. Sorted, so that what lies side by side is read side by side.
    private async Task<IReadOnlyList<T>> ByIdsAsync<T>(string sql, IReadOnlyCollection<int> ids)
    {
        var rows = new List<T>(ids.Count);
        foreach (var chunk in ids.Order().Chunk(500)) rows.AddRange(await session.QueryAsync<T>(sql, new { ids = chunk }));
        return rows;
    }
}
