using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Copies the persons of a company to a new one; only inside a transaction.</summary>
internal sealed class PersonCopyRepository(Session session)
{
    // In the order of rank, so that the ids of the copies have the order of the originals. Numbers and keys of other systems name one person only.
    private const string PersonsSql = """
        INSERT INTO person (contact_id, rank, first_name, middle_name, last_name, first_key, last_key, mrmrs, title, salutation,
          kana_first_name, kana_last_name, post1, post2, post3, year_of_birth, month_of_birth, day_of_birth, position_id,
          associate_id, user_group_id, business_id, category_id, country_id, use_person_address, no_mailing, retired, sent_info,
          show_contact_tickets, active_interests, source, support_associate_id, ticket_priority_id, customer_language_id,
          wgs84_latitude, wgs84_longitude, created_at, created_by, updated_at, updated_by, updated_count, user_fields, note)
        SELECT @copy, rank, first_name, middle_name, last_name, first_key, last_key, mrmrs, title, salutation,
          kana_first_name, kana_last_name, post1, post2, post3, year_of_birth, month_of_birth, day_of_birth, position_id,
          associate_id, user_group_id, business_id, category_id, country_id, use_person_address, no_mailing, retired, sent_info,
          show_contact_tickets, active_interests, source, support_associate_id, ticket_priority_id, customer_language_id,
          wgs84_latitude, wgs84_longitude, @now, @by, @now, @by, 0, user_fields, note
        FROM person
        WHERE contact_id = @source AND deleted_at IS NULL
        ORDER BY rank, person_id
        """;

    // The copy in the same place is the copy of the person: the new company has no others.
    private const string Pairs = """
        WITH pair AS (
          SELECT s.person_id AS source_id, t.person_id AS target_id
          FROM (SELECT p.person_id, ROW_NUMBER() OVER (ORDER BY p.rank, p.person_id) AS place
            FROM person p WHERE p.contact_id = @source AND p.deleted_at IS NULL) s
          JOIN (SELECT p.person_id, ROW_NUMBER() OVER (ORDER BY p.rank, p.person_id) AS place
            FROM person p WHERE p.contact_id = @copy) t ON t.place = s.place)
        """ + "\n";

    private const string PointsSql = Pairs + """
        INSERT INTO contact_point (person_id, kind, rank, value, search_key, description)
        SELECT pair.target_id, p.kind, p.rank, p.value, p.search_key, p.description
        FROM pair JOIN contact_point p ON p.person_id = pair.source_id
        """;

    private const string AddressesSql = Pairs + """
        INSERT INTO address (person_id, atype, address1, address2, address3, city, county, state, zipcode)
        SELECT pair.target_id, a.atype, a.address1, a.address2, a.address3, a.city, a.county, a.state, a.zipcode
        FROM pair JOIN address a ON a.person_id = pair.source_id
        """;

    private const string InterestsSql = Pairs + """
        INSERT INTO person_interest (person_id, interest_id, updated_at, updated_by)
        SELECT pair.target_id, i.interest_id, @now, @by FROM pair JOIN person_interest i ON i.person_id = pair.source_id
        """;

    private const string BlocksSql = Pairs + """
        INSERT INTO person_shipment_block (person_id, shipment_type_id)
        SELECT pair.target_id, b.shipment_type_id FROM pair JOIN person_shipment_block b ON b.person_id = pair.source_id
        """;

    private const string ConsentsSql = Pairs + """
        INSERT INTO person_consent (person_id, purpose_id, legal_base_id, source_id, comment, created_at, created_by, updated_at, updated_by)
        SELECT pair.target_id, c.purpose_id, c.legal_base_id, c.source_id, c.comment, @now, @by, @now, @by
        FROM pair JOIN person_consent c ON c.person_id = pair.source_id
        """;

    /// <summary>Copies the living persons with phones, addresses, interests, and what they allowed or forbade.</summary>
    public async Task CopyAsync(int source, int copy, UtcInstant now, int by)
    {
        var audited = new { source, copy, now, by };
        var values = new { source, copy };
        await session.ExecuteAsync(PersonsSql, audited);
        await session.ExecuteAsync(PointsSql, values);
        await session.ExecuteAsync(AddressesSql, values);
        await session.ExecuteAsync(InterestsSql, audited);
        await session.ExecuteAsync(BlocksSql, values);
        await session.ExecuteAsync(ConsentsSql, audited);
    }
}
