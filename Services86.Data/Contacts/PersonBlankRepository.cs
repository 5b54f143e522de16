using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Fills what is blank on a person that remains from the one that goes up in it (contact-operations.md §20 e); only inside a transaction.</summary>
internal sealed class PersonBlankRepository(Session session)
{
    // The place on earth and the use of the address belong to the address, so they come along only where there is no address yet. A person into
    // whom several go up is updated once (contact-operations.md R6).
    private const string FieldsSql = PersonPairs.Sql + """
        UPDATE person
        SET mrmrs = CASE WHEN person.mrmrs = '' THEN gone.mrmrs ELSE person.mrmrs END,
          title = CASE WHEN person.title = '' THEN gone.title ELSE person.title END,
          salutation = CASE WHEN person.salutation = '' THEN gone.salutation ELSE person.salutation END,
          kana_first_name = CASE WHEN person.kana_first_name = '' THEN gone.kana_first_name ELSE person.kana_first_name END,
          kana_last_name = CASE WHEN person.kana_last_name = '' THEN gone.kana_last_name ELSE person.kana_last_name END,
          post1 = CASE WHEN person.post1 = '' THEN gone.post1 ELSE person.post1 END,
          post2 = CASE WHEN person.post2 = '' THEN gone.post2 ELSE person.post2 END,
          post3 = CASE WHEN person.post3 = '' THEN gone.post3 ELSE person.post3 END,
          person_number = CASE WHEN person.person_number = '' THEN gone.person_number ELSE person.person_number END,
          dbi_key = CASE WHEN person.dbi_key = '' THEN gone.dbi_key ELSE person.dbi_key END,
          note = CASE WHEN person.note = '' THEN gone.note ELSE person.note END,
          source = CASE WHEN person.source = 0 THEN gone.source ELSE person.source END,
          sent_info = CASE WHEN person.sent_info = 0 THEN gone.sent_info ELSE person.sent_info END,
          show_contact_tickets = CASE WHEN person.show_contact_tickets = 0 THEN gone.show_contact_tickets ELSE person.show_contact_tickets END,
          no_mailing = (person.no_mailing OR gone.no_mailing),
          use_person_address = CASE WHEN EXISTS (SELECT 1 FROM address a WHERE a.person_id = person.person_id)
            THEN person.use_person_address ELSE (person.use_person_address OR gone.use_person_address) END,
          year_of_birth = CASE WHEN COALESCE(person.year_of_birth, person.month_of_birth, person.day_of_birth) IS NULL
            THEN gone.year_of_birth ELSE person.year_of_birth END,
          month_of_birth = CASE WHEN COALESCE(person.year_of_birth, person.month_of_birth, person.day_of_birth) IS NULL
            THEN gone.month_of_birth ELSE person.month_of_birth END,
          day_of_birth = CASE WHEN COALESCE(person.year_of_birth, person.month_of_birth, person.day_of_birth) IS NULL
            THEN gone.day_of_birth ELSE person.day_of_birth END,
          position_id = COALESCE(person.position_id, gone.position_id),
          country_id = COALESCE(person.country_id, gone.country_id),
          support_associate_id = COALESCE(person.support_associate_id, gone.support_associate_id),
          ticket_priority_id = COALESCE(person.ticket_priority_id, gone.ticket_priority_id),
          customer_language_id = COALESCE(person.customer_language_id, gone.customer_language_id),
          dbi_agent_id = COALESCE(person.dbi_agent_id, gone.dbi_agent_id),
          dbi_last_synchronized_at = COALESCE(person.dbi_last_synchronized_at, gone.dbi_last_synchronized_at),
          dbi_last_modified_at = COALESCE(person.dbi_last_modified_at, gone.dbi_last_modified_at),
          wgs84_latitude = CASE WHEN person.wgs84_latitude IS NULL
            AND NOT EXISTS (SELECT 1 FROM address a WHERE a.person_id = person.person_id) THEN gone.wgs84_latitude ELSE person.wgs84_latitude END,
          wgs84_longitude = CASE WHEN person.wgs84_latitude IS NULL
            AND NOT EXISTS (SELECT 1 FROM address a WHERE a.person_id = person.person_id) THEN gone.wgs84_longitude ELSE person.wgs84_longitude END,
          updated_at = @now, updated_by = @by, updated_count = person.updated_count + @increment
        FROM pair JOIN person gone ON gone.person_id = pair.source_id
        WHERE person.person_id = pair.target_id
        """;

    private const string AddressesSql = PersonPairs.Sql + """
        INSERT INTO address (person_id, atype, address1, address2, address3, city, county, state, zipcode)
        SELECT pair.target_id, a.atype, a.address1, a.address2, a.address3, a.city, a.county, a.state, a.zipcode
        FROM pair JOIN address a ON a.person_id = pair.source_id
        WHERE TRUE
        ON CONFLICT (person_id, atype) WHERE person_id IS NOT NULL DO UPDATE
        SET address1 = CASE WHEN address.address1 = '' THEN excluded.address1 ELSE address.address1 END,
          address2 = CASE WHEN address.address2 = '' THEN excluded.address2 ELSE address.address2 END,
          address3 = CASE WHEN address.address3 = '' THEN excluded.address3 ELSE address.address3 END,
          city = CASE WHEN address.city = '' THEN excluded.city ELSE address.city END,
          county = CASE WHEN address.county = '' THEN excluded.county ELSE address.county END,
          state = CASE WHEN address.state = '' THEN excluded.state ELSE address.state END,
          zipcode = CASE WHEN address.zipcode = '' THEN excluded.zipcode ELSE address.zipcode END
        """;

    private const string PointsSql = PersonPairs.Sql + """
        UPDATE contact_point SET person_id = pair.target_id FROM pair
        WHERE contact_point.person_id = pair.source_id
          AND NOT EXISTS (SELECT 1 FROM contact_point o WHERE o.person_id = pair.target_id AND o.kind = contact_point.kind)
        """;

    private const string InterestsSql = PersonPairs.Sql + """
        INSERT INTO person_interest (person_id, interest_id, updated_at, updated_by)
        SELECT pair.target_id, i.interest_id, @now, @by FROM pair JOIN person_interest i ON i.person_id = pair.source_id
        WHERE TRUE
        ON CONFLICT (person_id, interest_id) DO NOTHING
        """;

    private const string ActiveInterestsSql = PersonPairs.Sql + """
        UPDATE person SET active_interests = (SELECT COUNT(*) FROM person_interest i WHERE i.person_id = person.person_id)
        WHERE person_id IN (SELECT target_id FROM pair)
        """;

    /// <summary>Fields, addresses, phones and the like, interests: all but the user-defined fields.</summary>
    /// <param name="isFirst">Nobody has gone up in these persons before, in the same merge.</param>
    public async Task FillAsync(int source, int destination, UtcInstant now, int by, bool isFirst)
    {
        await session.ExecuteAsync(FieldsSql, new { source, destination, now, by, increment = isFirst ? 1 : 0 });
        await session.ExecuteAsync(AddressesSql, new { source, destination });
        await session.ExecuteAsync(PointsSql, new { source, destination });
        await session.ExecuteAsync(InterestsSql, new { source, destination, now, by });
        await session.ExecuteAsync(ActiveInterestsSql, new { source, destination });
    }

    private const string UserFieldsSql = PersonPairs.Sql + """
        SELECT kept.person_id AS PersonId, kept.user_fields AS UserFields, kept.extra_fields AS ExtraFields,
          gone.user_fields AS OtherUserFields, gone.extra_fields AS OtherExtraFields
        FROM pair JOIN person gone ON gone.person_id = pair.source_id JOIN person kept ON kept.person_id = pair.target_id
        WHERE gone.user_fields IS NOT NULL OR gone.extra_fields IS NOT NULL
        """;

    /// <summary>The pairs with something to take over; the documents are not looked into by the database (schema.md §4).</summary>
    public Task<IReadOnlyList<PersonFieldsRow>> UserFieldsAsync(int source, int destination) =>
        session.QueryAsync<PersonFieldsRow>(UserFieldsSql, new { source, destination });

    private const string SaveUserFieldsSql = "UPDATE person SET user_fields = @UserFields, extra_fields = @ExtraFields WHERE person_id = @PersonId";

    public Task SaveUserFieldsAsync(IReadOnlyCollection<PersonFieldsRow> rows) =>
        session.ExecuteAsync(SaveUserFieldsSql, rows.Select(row => new { row.PersonId, row.UserFields, row.ExtraFields }));
}
