using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>Writes companies and persons of the demo data with their parts.</summary>
internal sealed class DemoContactRepository(Session session)
{
    private const string ContactSql = """
        INSERT INTO contact (contact_id, name, name_key, department, department_key, org_nr, org_nr_key, number2, sound_key, kana_name,
          associate_id, user_group_id, business_id, category_id, country_id, no_mailing, xstop, active_interests, active_erp_links,
          deleted_at, deleted_by, created_at, created_by, updated_at, updated_by, user_fields, note)
        VALUES (@ContactId, @Name, @NameKey, @Department, @DepartmentKey, @OrgNr, @OrgNrKey, @Number2, @SoundKey, @KanaName,
          @AssociateId, @UserGroupId, @BusinessId, @CategoryId, @CountryId, @NoMailing, @XStop, @ActiveInterests, @ActiveErpLinks,
          @DeletedAt, @DeletedBy, @CreatedAt, @AssociateId, @CreatedAt, @AssociateId, @UserFields, @Note)
        """;

    public Task InsertAsync(IEnumerable<DemoContactRow> contacts) => session.ExecuteAsync(ContactSql, contacts);

    private const string PersonSql = """
        INSERT INTO person (person_id, contact_id, rank, first_name, last_name, first_key, last_key, mrmrs, title, position_id, associate_id,
          user_group_id, business_id, category_id, country_id, use_person_address, retired, active_interests, deleted_at, deleted_by,
          created_at, created_by, updated_at, updated_by)
        VALUES (@PersonId, @ContactId, @Rank, @FirstName, @LastName, @FirstKey, @LastKey, @MrMrs, @Title, @PositionId, @AssociateId,
          @UserGroupId, @BusinessId, @CategoryId, @CountryId, @UsePersonAddress, @Retired, @ActiveInterests, @DeletedAt, @DeletedBy,
          @CreatedAt, @CreatedBy, @CreatedAt, @CreatedBy)
        """;

    public Task InsertAsync(IEnumerable<DemoPersonRow> persons) => session.ExecuteAsync(PersonSql, persons);

    private const string PointSql = """
        INSERT INTO contact_point (contact_id, person_id, kind, rank, value, search_key, description)
        VALUES (@ContactId, @PersonId, @Kind, @Rank, @Value, @SearchKey, @Description)
        """;

    public Task InsertAsync(IEnumerable<DemoPointRow> points) => session.ExecuteAsync(PointSql, points);

    private const string AddressSql = """
        INSERT INTO address (contact_id, person_id, quote_version_id, atype, address1, city, zipcode)
        VALUES (@ContactId, @PersonId, @QuoteVersionId, @Type, @Address1, @City, @Zipcode)
        """;

    public Task InsertAsync(IEnumerable<DemoAddressRow> addresses) => session.ExecuteAsync(AddressSql, addresses);

    private const string ContactInterestSql = """
        INSERT INTO contact_interest (contact_id, interest_id, updated_at, updated_by) VALUES (@contactId, @interest, @now, @by)
        """;

    public Task InsertContactInterestsAsync(int contactId, IEnumerable<int> interests, UtcInstant now, int by) =>
        session.ExecuteAsync(ContactInterestSql, interests.Select(interest => new { contactId, interest, now, by }));

    private const string PersonInterestSql = """
        INSERT INTO person_interest (person_id, interest_id, updated_at, updated_by) VALUES (@personId, @interest, @now, @by)
        """;

    public Task InsertPersonInterestsAsync(int personId, IEnumerable<int> interests, UtcInstant now, int by) =>
        session.ExecuteAsync(PersonInterestSql, interests.Select(interest => new { personId, interest, now, by }));

    private const string ConsentSql = """
        INSERT INTO person_consent (person_id, purpose_id, legal_base_id, source_id, comment, created_at, created_by, updated_at, updated_by)
        SELECT @personId, p.item_id, b.item_id, s.item_id, @comment, @now, @by, @now, @by
        FROM list_item p, list_item b, list_item s
        WHERE p.list_id = @purposes AND p.item_key = @purpose AND b.list_id = @bases AND b.item_key = @legalBase
          AND s.list_id = @sources AND s.item_key = @source
        """;

    /// <summary>A consent by the keys of purpose, legal base and source.</summary>
    public Task InsertConsentAsync(int personId, string purpose, string legalBase, string source, string comment, UtcInstant now, int by) =>
        session.ExecuteAsync(
            ConsentSql,
            new
            {
                personId,
                purpose,
                legalBase,
                source,
                comment,
                now,
                by,
                purposes = Lists.ListNumber.ConsentPurpose,
                bases = Lists.ListNumber.LegalBase,
                sources = Lists.ListNumber.ConsentSource,
            });

    private const string FieldSql = """
        INSERT INTO udef_field (owner_table, identity_no, prog_id, field_type, label, list_id, rank)
        VALUES (7, @Identity, @ProgId, @Type, @Label, @ListId, @Identity)
        ON CONFLICT (owner_table, identity_no) DO NOTHING
        """;

    /// <summary>Defines user-defined fields of companies.</summary>
    public Task InsertAsync(IEnumerable<DemoFieldRow> fields) => session.ExecuteAsync(FieldSql, fields);

    private const string RecentSql = """
        INSERT INTO recent_item (associate_id, table_no, record_id, used_at) VALUES (@by, 5, @contactId, @usedAt)
        """;

    /// <summary>Companies somebody looked at, the latest first, a minute apart.</summary>
    public Task InsertRecentAsync(int by, IEnumerable<int> contacts, UtcInstant now) =>
        session.ExecuteAsync(RecentSql, contacts.Select((contactId, at) => new { by, contactId, usedAt = new UtcInstant(now.Seconds - 60 * (at + 1)) }));
}
