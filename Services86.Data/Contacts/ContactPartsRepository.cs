using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Writes what hangs on a company: contact points, addresses, interests.</summary>
internal sealed class ContactPartsRepository(Session session)
{
    private const string DeletePointsSql = "DELETE FROM contact_point WHERE contact_id = @contactId AND kind = @kind";

    private const string InsertPointSql = """
        INSERT INTO contact_point (contact_id, kind, rank, value, search_key, description)
        VALUES (@contactId, @kind, @Rank, @Value, @SearchKey, @Description)
        """;

    /// <summary>Replaces all points of one kind; their ids are not stable (contact-operations.md §2).</summary>
    public async Task ReplacePointsAsync(int contactId, int kind, IReadOnlyList<NewContactPoint> points)
    {
        await session.ExecuteAsync(DeletePointsSql, new { contactId, kind });
        foreach (var point in points)
        {
            await session.ExecuteAsync(InsertPointSql, new { contactId, kind, point.Rank, point.Value, point.SearchKey, point.Description });
        }
    }

    private const string SaveAddressSql = """
        INSERT INTO address (contact_id, atype, address1, address2, address3, city, county, state, zipcode)
        VALUES (@contactId, @Atype, @Address1, @Address2, @Address3, @City, @County, @State, @Zipcode)
        ON CONFLICT (contact_id, atype) WHERE contact_id IS NOT NULL DO UPDATE
        SET address1 = excluded.address1, address2 = excluded.address2, address3 = excluded.address3, city = excluded.city,
          county = excluded.county, state = excluded.state, zipcode = excluded.zipcode
        """;

    /// <summary>Stores one of the two addresses.</summary>
    public Task SaveAddressAsync(int contactId, AddressRow address) => session.ExecuteAsync(
        SaveAddressSql,
        new { contactId, address.Atype, address.Address1, address.Address2, address.Address3, address.City, address.County, address.State, address.Zipcode });

    private const string AddInterestSql = """
        INSERT INTO contact_interest (contact_id, interest_id, updated_at, updated_by)
        VALUES (@contactId, @interestId, @now, @by)
        ON CONFLICT (contact_id, interest_id) DO NOTHING
        """;

    public Task AddInterestAsync(int contactId, int interestId, UtcInstant now, int by) =>
        session.ExecuteAsync(AddInterestSql, new { contactId, interestId, now, by });

    private const string RemoveInterestSql = "DELETE FROM contact_interest WHERE contact_id = @contactId AND interest_id = @interestId";

    public Task RemoveInterestAsync(int contactId, int interestId) => session.ExecuteAsync(RemoveInterestSql, new { contactId, interestId });
}
