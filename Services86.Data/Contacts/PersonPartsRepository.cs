using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Writes what hangs on a new person: contact points, address, interests, mailings and consents.</summary>
internal sealed class PersonPartsRepository(Session session)
{
    private const string InsertPointSql = """
        INSERT INTO contact_point (person_id, kind, rank, value, search_key, description)
        VALUES (@personId, @kind, @Rank, @Value, @SearchKey, @Description)
        """;

    public async Task AddPointsAsync(int personId, int kind, IEnumerable<NewContactPoint> points)
    {
        foreach (var point in points)
        {
            await session.ExecuteAsync(InsertPointSql, new { personId, kind, point.Rank, point.Value, point.SearchKey, point.Description });
        }
    }

    private const string InsertAddressSql = """
        INSERT INTO address (person_id, atype, address1, address2, address3, city, county, state, zipcode)
        VALUES (@personId, @Atype, @Address1, @Address2, @Address3, @City, @County, @State, @Zipcode)
        """;

    public Task AddAddressAsync(int personId, AddressRow address) => session.ExecuteAsync(
        InsertAddressSql,
        new { personId, address.Atype, address.Address1, address.Address2, address.Address3, address.City, address.County, address.State, address.Zipcode });

    private const string InsertInterestSql = """
        INSERT INTO person_interest (person_id, interest_id, updated_at, updated_by) VALUES (@personId, @interestId, @now, @by)
        """;

    public Task AddInterestAsync(int personId, int interestId, UtcInstant now, int by) =>
        session.ExecuteAsync(InsertInterestSql, new { personId, interestId, now, by });

    private const string InsertBlockSql = """
        INSERT INTO person_shipment_block (person_id, shipment_type_id) VALUES (@personId, @shipmentTypeId)
        """;

    /// <summary>The person does not want mailings of that type.</summary>
    public Task BlockShipmentAsync(int personId, int shipmentTypeId) => session.ExecuteAsync(InsertBlockSql, new { personId, shipmentTypeId });

    private const string InsertConsentSql = """
        INSERT INTO person_consent (person_id, purpose_id, legal_base_id, source_id, comment, created_at, created_by, updated_at, updated_by)
        VALUES (@personId, @PurposeId, @LegalBaseId, @SourceId, @Comment, @now, @by, @now, @by)
        RETURNING person_consent_id
        """;

    /// <returns>Id of the consent.</returns>
    public Task<int> AddConsentAsync(int personId, ConsentRow consent, UtcInstant now, int by) => session.ExecuteScalarAsync<int>(
        InsertConsentSql, new { personId, consent.PurposeId, consent.LegalBaseId, consent.SourceId, consent.Comment, now, by });
}
