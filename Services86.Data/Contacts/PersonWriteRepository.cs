using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Writes the row of a person.</summary>
internal sealed class PersonWriteRepository(Session session)
{
    // Writes nothing new: whoever adds to the same company at the same time waits, or does it again.
    private const string HoldCompanySql = """
        UPDATE contact SET updated_count = updated_count WHERE contact_id = @contactId AND deleted_at IS NULL
        """;

    private const string LastRankSql = "SELECT COALESCE(MAX(rank), 0) FROM person WHERE contact_id = @contactId";

    /// <summary>The next rank in a company, deleted persons counted: they may come back. Nobody else gets it until the transaction ends.</summary>
    /// <returns>Null when the company has been deleted meanwhile.</returns>
    public async Task<int?> NextRankAsync(int contactId)
    {
        if (await session.ExecuteAsync(HoldCompanySql, new { contactId }) == 0) return null;
        return await session.ExecuteScalarAsync<int>(LastRankSql, new { contactId }) + 1;
    }

    private const string InsertSql = """
        INSERT INTO person (contact_id, rank, first_name, middle_name, last_name, first_key, last_key, mrmrs, title, salutation,
          kana_first_name, kana_last_name, post1, post2, post3, person_number, year_of_birth, month_of_birth, day_of_birth, position_id,
          associate_id, user_group_id, business_id, category_id, country_id, use_person_address, no_mailing, sent_info,
          show_contact_tickets, active_interests, source, support_associate_id, ticket_priority_id, customer_language_id, dbi_agent_id,
          dbi_key, dbi_last_synchronized_at, dbi_last_modified_at, wgs84_latitude, wgs84_longitude,
          created_at, created_by, updated_at, updated_by, updated_count, user_fields, note)
        VALUES (@ContactId, @Rank, @Firstname, @MiddleName, @Lastname, @firstKey, @lastKey, @Mrmrs, @Title, @Salutation,
          @Kanafname, @Kanalname, @Post1, @Post2, @Post3, @PersonNumber, @year, @month, @day, @PositionId,
          @AssociateId, @UserGroupId, @BusinessId, @CategoryId, @CountryId, @UsePersonAddress, @NoMailing, @SentInfo,
          @ShowContactTickets, @ActiveInterests, @Source, @SupportAssociateId, @TicketPriorityId, @CustomerLanguageId, @DbiAgentId,
          @DbiKey, @DbiLastSynchronized, @DbiLastModified, @Latitude, @Longitude,
          @now, @by, @now, @by, 0, @UserFields, @Description)
        RETURNING person_id
        """;

    /// <summary>Stores a new person.</summary>
    /// <returns>Its id.</returns>
    public Task<int> InsertAsync(PersonRow row, string firstKey, string lastKey, UtcInstant now, int by) => session.ExecuteScalarAsync<int>(
        InsertSql,
        new
        {
            row.ContactId,
            row.Rank,
            row.Firstname,
            row.MiddleName,
            row.Lastname,
            firstKey,
            lastKey,
            row.Mrmrs,
            row.Title,
            row.Salutation,
            row.Kanafname,
            row.Kanalname,
            row.Post1,
            row.Post2,
            row.Post3,
            row.PersonNumber,
            year = row.BirthDate?.Year,
            month = row.BirthDate?.Month,
            day = row.BirthDate?.Day,
            row.PositionId,
            row.AssociateId,
            row.UserGroupId,
            row.BusinessId,
            row.CategoryId,
            row.CountryId,
            row.UsePersonAddress,
            row.NoMailing,
            row.SentInfo,
            row.ShowContactTickets,
            row.ActiveInterests,
            row.Source,
            row.SupportAssociateId,
            row.TicketPriorityId,
            row.CustomerLanguageId,
            row.DbiAgentId,
            row.DbiKey,
            row.DbiLastSynchronized,
            row.DbiLastModified,
            row.Latitude,
            row.Longitude,
            row.UserFields,
            row.Description,
            now,
            by,
        });
}
