using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Data.Contacts;

/// <summary>
/// What was registered or completed on companies. The latest activity of each of the viewer's companies is one seek for each, however long their
/// histories are; all of them are for the companies whose latest one the viewer may not see.
/// </summary>
internal sealed class ActivityEventRepository(Session session)
{
    private const string Columns = """
        a.contact_id AS ContactId, a.appointment_id AS AppointmentId, a.person_id AS PersonId,
          a.document_id IS NOT NULL AS IsDocument, a.created_at AS CreatedAt, a.created_by AS CreatedBy, a.done_at AS DoneAt,
          a.updated_by AS UpdatedBy, a.associate_id AS AssociateId, a.user_group_id AS UserGroupId, a.status AS Status,
          a.visibility AS Visibility, a.visible_id AS VisibleId, a.is_published AS IsPublished
        """;

    // Appointments and documents; notes and reports are no activities. The row of a participant gives no event of its own.
    private const string IsCreated = """
        a.created_at >= @since
          AND CASE WHEN a.document_id IS NULL THEN @activities AND a.type IN (1, 2, 6, 7) ELSE @documents END
          AND (a.master_id IS NULL OR a.master_id = a.appointment_id)
        """;

    private const string IsCompleted = """
        a.done_at >= @since
          AND a.status = 3 AND a.document_id IS NULL AND a.type IN (1, 2, 6, 7)
          AND (a.master_id IS NULL OR a.master_id = a.appointment_id)
        """;

    private const string LatestCreatedSql = $"""
        SELECT {Columns}
        FROM contact c
        JOIN appointment a ON a.appointment_id = (
          SELECT a.appointment_id FROM appointment a
          WHERE a.contact_id = c.contact_id AND {IsCreated}
          ORDER BY a.created_at DESC, CASE WHEN a.document_id IS NULL THEN 0 ELSE 1 END DESC, a.appointment_id DESC LIMIT 1)
        WHERE c.associate_id = @AssociateId AND c.deleted_at IS NULL
        """;

    /// <summary>The activity or document registered last on each of the viewer's living companies, if that was since then.</summary>
    public Task<IReadOnlyList<ActivityEventRow>> LatestCreatedAsync(Viewer viewer, UtcInstant since, bool activities, bool documents) =>
        session.QueryAsync<ActivityEventRow>(LatestCreatedSql, new { viewer.AssociateId, since, activities, documents });

    private const string CreatedSql = $"""
        SELECT {Columns}
        FROM appointment a
        WHERE a.contact_id IN @ids AND {IsCreated}
        """;

    /// <summary>All activities and documents registered on some companies since then.</summary>
    public Task<IReadOnlyList<ActivityEventRow>> CreatedAsync(IReadOnlyCollection<int> contactIds, UtcInstant since, bool activities, bool documents) =>
        ByIdsAsync(contactIds, ids => session.QueryAsync<ActivityEventRow>(CreatedSql, new { ids, since, activities, documents }));

    private const string LatestCompletedSql = $"""
        SELECT {Columns}
        FROM contact c
        JOIN appointment a ON a.appointment_id = (
          SELECT a.appointment_id FROM appointment a
          WHERE a.contact_id = c.contact_id AND {IsCompleted}
          ORDER BY a.done_at DESC, a.appointment_id DESC LIMIT 1)
        WHERE c.associate_id = @AssociateId AND c.deleted_at IS NULL
        """;

    /// <summary>The activity completed last on each of the viewer's living companies, if that was since then.</summary>
    public Task<IReadOnlyList<ActivityEventRow>> LatestCompletedAsync(Viewer viewer, WallClock since) =>
        session.QueryAsync<ActivityEventRow>(LatestCompletedSql, new { viewer.AssociateId, since });

    private const string CompletedSql = $"""
        SELECT {Columns}
        FROM appointment a
        WHERE a.contact_id IN @ids AND {IsCompleted}
        """;

    /// <summary>All activities of some companies completed since then.</summary>
    public Task<IReadOnlyList<ActivityEventRow>> CompletedAsync(IReadOnlyCollection<int> contactIds, WallClock since) =>
        ByIdsAsync(contactIds, ids => session.QueryAsync<ActivityEventRow>(CompletedSql, new { ids, since }));

    // schema.md §1a: lists of ids go in chunks of 500.
    private static async Task<IReadOnlyList<ActivityEventRow>> ByIdsAsync(
        IReadOnlyCollection<int> contactIds, Func<int[], Task<IReadOnlyList<ActivityEventRow>>> read)
    {
        var rows = new List<ActivityEventRow>();
        foreach (var ids in contactIds.Order().Chunk(500)) rows.AddRange(await read(ids));
        return rows;
    }
}
