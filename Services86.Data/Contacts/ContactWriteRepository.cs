using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Writes the row of a company and the copies of its owner on its persons.</summary>
internal sealed class ContactWriteRepository(Session session)
{
    private const string InsertSql = """
        INSERT INTO contact (name, name_key, department, department_key, org_nr, org_nr_key, number1, number2, sound_key, kana_name,
          associate_id, user_group_id, business_id, category_id, country_id, no_mailing, xstop, active_interests, source,
          support_associate_id, support_person_id, ticket_priority_id, customer_language_id, dbi_agent_id, dbi_key,
          dbi_last_synchronized_at, dbi_last_modified_at, wgs84_latitude, wgs84_longitude,
          created_at, created_by, updated_at, updated_by, updated_count, user_fields, extra_fields, note)
        VALUES (@Name, @NameKey, @Department, @DepartmentKey, @OrgNr, @OrgNrKey, @Number1, @Number2, @SoundKey, @Kananame,
          @AssociateId, @UserGroupId, @BusinessId, @CategoryId, @CountryId, @NoMailing, @Xstop, @ActiveInterests, @Source,
          @SupportAssociateId, @SupportPersonId, @TicketPriorityId, @CustomerLanguageId, @DbiAgentId, @DbiKey,
          @DbiLastSynchronized, @DbiLastModified, @Latitude, @Longitude,
          @now, @by, @now, @by, 0, @UserFields, @ExtraFields, @Description)
        RETURNING contact_id
        """;

    /// <summary>Stores a new company.</summary>
    /// <returns>Its id.</returns>
    public Task<int> InsertAsync(ContactRow row, ContactKeys keys, UtcInstant now, int by) =>
        session.ExecuteScalarAsync<int>(InsertSql, Parameters(row, keys, now, by));

    private const string UpdateSql = """
        UPDATE contact
        SET name = @Name, name_key = @NameKey, department = @Department, department_key = @DepartmentKey, org_nr = @OrgNr,
          org_nr_key = @OrgNrKey, number1 = @Number1, number2 = @Number2, sound_key = @SoundKey, kana_name = @Kananame,
          associate_id = @AssociateId, user_group_id = @UserGroupId, business_id = @BusinessId, category_id = @CategoryId,
          country_id = @CountryId, no_mailing = @NoMailing, xstop = @Xstop, active_interests = @ActiveInterests, source = @Source,
          support_associate_id = @SupportAssociateId, support_person_id = @SupportPersonId, ticket_priority_id = @TicketPriorityId,
          customer_language_id = @CustomerLanguageId, dbi_agent_id = @DbiAgentId, dbi_key = @DbiKey,
          dbi_last_synchronized_at = @DbiLastSynchronized, dbi_last_modified_at = @DbiLastModified,
          wgs84_latitude = @Latitude, wgs84_longitude = @Longitude, updated_at = @now, updated_by = @by,
          updated_count = updated_count + 1, user_fields = @UserFields, extra_fields = @ExtraFields, note = @Description
        WHERE contact_id = @ContactId AND updated_count = @UpdatedCount AND deleted_at IS NULL
        """;

    /// <summary>Replaces the row if nobody has written it since it was read.</summary>
    /// <returns>False when somebody has: read again, apply the caller's changes again (schema.md §4).</returns>
    public async Task<bool> UpdateAsync(ContactRow row, ContactKeys keys, UtcInstant now, int by) =>
        await session.ExecuteAsync(UpdateSql, Parameters(row, keys, now, by)) == 1;

    private const string MirrorSql = """
        UPDATE person
        SET associate_id = @AssociateId, user_group_id = @UserGroupId, business_id = @BusinessId, category_id = @CategoryId
        WHERE contact_id = @ContactId
        """;

    /// <summary>Copies owner, group, business and category to the persons of the company; no update of theirs (schema.md §2).</summary>
    public Task MirrorAsync(ContactRow row) =>
        session.ExecuteAsync(MirrorSql, new { row.ContactId, row.AssociateId, row.UserGroupId, row.BusinessId, row.CategoryId });

    private const string DeleteSql = """
        UPDATE contact SET deleted_at = @now, deleted_by = @by WHERE contact_id = @contactId AND deleted_at IS NULL
        """;

    private const string DeletePersonsSql = """
        UPDATE person SET deleted_at = @now, deleted_by = @by WHERE contact_id = @contactId AND deleted_at IS NULL
        """;

    /// <summary>Puts the company and its living persons into the recycle bin, all with one time (contact-operations.md §3).</summary>
    public async Task DeleteAsync(int contactId, UtcInstant now, int by)
    {
        var parameters = new { contactId, now, by };
        await session.ExecuteAsync(DeleteSql, parameters);
        await session.ExecuteAsync(DeletePersonsSql, parameters);
    }

    private static object Parameters(ContactRow row, ContactKeys keys, UtcInstant now, int by) => new
    {
        row.ContactId,
        row.Name,
        keys.NameKey,
        row.Department,
        keys.DepartmentKey,
        row.OrgNr,
        keys.OrgNrKey,
        row.Number1,
        row.Number2,
        keys.SoundKey,
        row.Kananame,
        row.AssociateId,
        row.UserGroupId,
        row.BusinessId,
        row.CategoryId,
        row.CountryId,
        row.NoMailing,
        row.Xstop,
        row.ActiveInterests,
        row.Source,
        row.SupportAssociateId,
        row.SupportPersonId,
        row.TicketPriorityId,
        row.CustomerLanguageId,
        row.DbiAgentId,
        row.DbiKey,
        row.DbiLastSynchronized,
        row.DbiLastModified,
        row.Latitude,
        row.Longitude,
        row.UserFields,
        row.ExtraFields,
        row.Description,
        row.UpdatedCount,
        now,
        by,
    };
}
