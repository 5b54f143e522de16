using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>The recycle bin of companies: what lies in it, and the way out.</summary>
internal sealed class DeletedContactRepository(Session session)
{
    private const string FindSql = """
        SELECT associate_id AS AssociateId, user_group_id AS UserGroupId, deleted_at AS DeletedAt FROM contact WHERE contact_id = @contactId
        """;

    /// <summary>The company, deleted or not; null when it never existed or was removed for good.</summary>
    public Task<DeletedContactRow?> FindAsync(int contactId) => session.QueryFirstOrDefaultAsync<DeletedContactRow>(FindSql, new { contactId });

    private const string RestoreSql = "UPDATE contact SET deleted_at = NULL, deleted_by = NULL WHERE contact_id = @contactId";

    private const string RestorePersonsSql = """
        UPDATE person SET deleted_at = NULL, deleted_by = NULL WHERE contact_id = @contactId AND deleted_at IS NOT NULL
        """;

    /// <summary>Brings back the company and all its deleted persons; no update of theirs (contact-operations.md R6, §7).</summary>
    public async Task RestoreAsync(int contactId)
    {
        await session.ExecuteAsync(RestoreSql, new { contactId });
        await session.ExecuteAsync(RestorePersonsSql, new { contactId });
    }

    private const string ExpiredSql = """
        SELECT contact_id FROM contact WHERE deleted_at < @before ORDER BY deleted_at, contact_id LIMIT @count
        """;

    /// <summary>The companies that were deleted before a moment, the oldest first.</summary>
    public Task<List<int>> ExpiredAsync(UtcInstant before, int count) =>
        session.ReadAsync(ExpiredSql, row => row.GetInt32(0), ("before", before.Seconds), ("count", count));

    // A living person, or one who is a user, outlives the company: users are never removed (schema.md §4).
    private const string ReleaseUsersSql = """
        UPDATE person SET contact_id = NULL
        WHERE contact_id IN @ids AND EXISTS (SELECT 1 FROM associate a WHERE a.person_id = person.person_id)
        """;

    private const string ReleaseLivingSql = "UPDATE person SET contact_id = NULL WHERE contact_id IN @ids AND deleted_at IS NULL";

    // A membership of the company itself would be left without a member.
    private const string RemoveMembershipsSql = "DELETE FROM project_member WHERE contact_id IN @ids AND person_id IS NULL";

    private const string RemoveSql = "DELETE FROM contact WHERE contact_id IN @ids";

    /// <summary>
    /// Removes companies with their deleted persons; foreign keys take the parts along and clear the references of what lives on (schema.md §4).
    /// </summary>
    /// <returns>Whether a user lost his company.</returns>
    public async Task<bool> RemoveAsync(IReadOnlyCollection<int> ids)
    {
        var values = new { ids };
        var isUserReleased = await session.ExecuteAsync(ReleaseUsersSql, values) > 0;
        await session.ExecuteAsync(ReleaseLivingSql, values);
        foreach (var sql in RemoveLinksSql) await session.ExecuteAsync(sql, values);
        await session.ExecuteAsync(RemoveMembershipsSql, values);
        await session.ExecuteAsync(RemoveSql, values);
        return isUserReleased;
    }

    // Record ids of these tables are polymorphic, so no foreign key clears them. One statement each: an OR over them would read whole tables.
    private static readonly string[] RemoveLinksSql =
    [
        "DELETE FROM recent_item WHERE table_no = 5 AND record_id IN @ids",
        "DELETE FROM recent_item WHERE table_no = 6 AND record_id IN (SELECT person_id FROM person WHERE contact_id IN @ids)",
        "DELETE FROM favourite WHERE table_no = 5 AND record_id IN @ids",
        "DELETE FROM favourite WHERE table_no = 6 AND record_id IN (SELECT person_id FROM person WHERE contact_id IN @ids)",
        "DELETE FROM relation WHERE source_table = 5 AND source_id IN @ids",
        "DELETE FROM relation WHERE target_table = 5 AND target_id IN @ids",
        "DELETE FROM relation WHERE source_table = 6 AND source_id IN (SELECT person_id FROM person WHERE contact_id IN @ids)",
        "DELETE FROM relation WHERE target_table = 6 AND target_id IN (SELECT person_id FROM person WHERE contact_id IN @ids)",
    ];
}
