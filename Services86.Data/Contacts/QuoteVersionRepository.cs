using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Quote versions and the addresses of their own.</summary>
internal sealed class QuoteVersionRepository(Session session)
{
    private const string FindSql = """
        SELECT v.quote_version_id AS QuoteVersionId, v.state AS State, v.has_own_invoice_address AS HasOwnInvoiceAddress,
          v.invoice_country_id AS InvoiceCountryId, v.has_own_delivery_address AS HasOwnDeliveryAddress,
          v.delivery_country_id AS DeliveryCountryId, s.sale_id AS SaleId, s.associate_id AS AssociateId,
          s.user_group_id AS UserGroupId, s.done AS Done, s.visibility AS Visibility, s.visible_id AS VisibleId,
          c.contact_id AS ContactId, c.country_id AS ContactCountryId
        FROM quote_version v
        JOIN sale s ON s.sale_id = v.sale_id
        LEFT JOIN contact c ON c.contact_id = s.contact_id AND c.deleted_at IS NULL
        WHERE v.quote_version_id = @quoteVersionId
        """;

    /// <summary>The version, or null when there is none.</summary>
    public Task<QuoteVersionRow?> FindAsync(int quoteVersionId) => session.QueryFirstOrDefaultAsync<QuoteVersionRow>(FindSql, new { quoteVersionId });

    private const string AddressesSql = """
        SELECT address_id AS AddressId, quote_version_id AS OwnerId, atype AS Atype, address1 AS Address1, address2 AS Address2,
          address3 AS Address3, city AS City, county AS County, state AS State, zipcode AS Zipcode
        FROM address
        WHERE quote_version_id = @quoteVersionId
        """;

    /// <summary>Billing and shipping address of the version's own, as far as they exist.</summary>
    public Task<IReadOnlyList<AddressRow>> AddressesAsync(int quoteVersionId) => session.QueryAsync<AddressRow>(AddressesSql, new { quoteVersionId });

    private const string SaveAddressSql = """
        INSERT INTO address (quote_version_id, atype, address1, address2, address3, city, county, state, zipcode)
        VALUES (@quoteVersionId, @Atype, @Address1, @Address2, @Address3, @City, @County, @State, @Zipcode)
        ON CONFLICT (quote_version_id, atype) WHERE quote_version_id IS NOT NULL DO UPDATE
        SET address1 = excluded.address1, address2 = excluded.address2, address3 = excluded.address3, city = excluded.city,
          county = excluded.county, state = excluded.state, zipcode = excluded.zipcode
        """;

    /// <summary>Stores one of the two addresses.</summary>
    public Task SaveAddressAsync(int quoteVersionId, AddressRow address) => session.ExecuteAsync(
        SaveAddressSql,
        new { quoteVersionId, address.Atype, address.Address1, address.Address2, address.Address3, address.City, address.County, address.State, address.Zipcode });

    private const string OwnInvoiceSql = """
        UPDATE quote_version
        SET has_own_invoice_address = TRUE, invoice_country_id = @countryId, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE quote_version_id = @quoteVersionId
        """;

    /// <summary>From now on the version's own billing address counts.</summary>
    public Task OwnInvoiceAsync(int quoteVersionId, int? countryId, UtcInstant now, int by) =>
        session.ExecuteAsync(OwnInvoiceSql, new { quoteVersionId, countryId, now, by });

    private const string OwnDeliverySql = """
        UPDATE quote_version
        SET has_own_delivery_address = TRUE, delivery_country_id = @countryId, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE quote_version_id = @quoteVersionId
        """;

    /// <summary>From now on the version's own shipping address counts.</summary>
    public Task OwnDeliveryAsync(int quoteVersionId, int? countryId, UtcInstant now, int by) =>
        session.ExecuteAsync(OwnDeliverySql, new { quoteVersionId, countryId, now, by });
}
