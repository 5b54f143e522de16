using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Data.Contacts;

/// <summary>What happened on the viewer's own companies; every statement starts from them, never from the activities (schema.md §6).</summary>
internal sealed class ActiveContactRepository(Session session)
{
    private const string OwnSql = """
        SELECT contact_id AS ContactId, name AS Name, department AS Department, org_nr AS OrgNr, category_id AS CategoryId,
          user_group_id AS UserGroupId, created_at AS CreatedAt, created_by AS CreatedBy, updated_at AS UpdatedAt,
          updated_by AS UpdatedBy, updated_count AS UpdatedCount
        FROM contact
        WHERE associate_id = @AssociateId AND deleted_at IS NULL
        """;

    /// <summary>The viewer's living companies.</summary>
    public Task<IReadOnlyList<OwnContactRow>> OwnAsync(Viewer viewer) => session.QueryAsync<OwnContactRow>(OwnSql, new { viewer.AssociateId });

    // Appointments and documents; notes and reports are no activities. The row of a participant gives no event of its own.
    private const string CreatedSql = """
        SELECT c.contact_id AS ContactId, a.appointment_id AS AppointmentId, a.person_id AS PersonId,
          a.document_id IS NOT NULL AS IsDocument, a.created_at AS CreatedAt, a.created_by AS CreatedBy, a.done_at AS DoneAt,
          a.updated_by AS UpdatedBy, a.associate_id AS AssociateId, a.user_group_id AS UserGroupId, a.status AS Status,
          a.visibility AS Visibility, a.visible_id AS VisibleId, a.is_published AS IsPublished
        FROM contact c
        JOIN appointment a ON a.contact_id = c.contact_id AND a.created_at >= @since
        WHERE c.associate_id = @AssociateId AND c.deleted_at IS NULL
          AND (a.document_id IS NOT NULL OR a.type IN (1, 2, 6, 7))
          AND (a.master_id IS NULL OR a.master_id = a.appointment_id)
        """;

    /// <summary>Activities and documents registered since then.</summary>
    public Task<IReadOnlyList<ActivityEventRow>> CreatedAsync(Viewer viewer, UtcInstant since) =>
        session.QueryAsync<ActivityEventRow>(CreatedSql, new { viewer.AssociateId, since });

    private const string CompletedSql = """
        SELECT c.contact_id AS ContactId, a.appointment_id AS AppointmentId, a.person_id AS PersonId,
          FALSE AS IsDocument, a.created_at AS CreatedAt, a.created_by AS CreatedBy, a.done_at AS DoneAt,
          a.updated_by AS UpdatedBy, a.associate_id AS AssociateId, a.user_group_id AS UserGroupId, a.status AS Status,
          a.visibility AS Visibility, a.visible_id AS VisibleId, a.is_published AS IsPublished
        FROM contact c
        JOIN appointment a ON a.contact_id = c.contact_id AND a.done_at >= @since
        WHERE c.associate_id = @AssociateId AND c.deleted_at IS NULL
          AND a.status = 3 AND a.document_id IS NULL AND a.type IN (1, 2, 6, 7)
          AND (a.master_id IS NULL OR a.master_id = a.appointment_id)
        """;

    /// <summary>Activities completed since then.</summary>
    public Task<IReadOnlyList<ActivityEventRow>> CompletedAsync(Viewer viewer, WallClock since) =>
        session.QueryAsync<ActivityEventRow>(CompletedSql, new { viewer.AssociateId, since });

    private const string PersonsSql = """
        SELECT c.contact_id AS ContactId, p.person_id AS PersonId, p.associate_id AS AssociateId, p.user_group_id AS UserGroupId,
          p.created_at AS CreatedAt, p.created_by AS CreatedBy, p.updated_at AS UpdatedAt, p.updated_by AS UpdatedBy,
          p.updated_count AS UpdatedCount
        FROM contact c
        JOIN person p ON p.contact_id = c.contact_id
        WHERE c.associate_id = @AssociateId AND c.deleted_at IS NULL AND p.deleted_at IS NULL
          AND (p.created_at >= @since OR p.updated_at >= @since)
        """;

    /// <summary>Persons registered or updated since then.</summary>
    public Task<IReadOnlyList<PersonEventRow>> PersonsAsync(Viewer viewer, UtcInstant since) =>
        session.QueryAsync<PersonEventRow>(PersonsSql, new { viewer.AssociateId, since });

    private const string UrlsSql = """
        SELECT contact_id AS OwnerId, kind AS Kind, rank AS Rank, value AS Value, description AS Description
        FROM contact_point
        WHERE contact_id IN @ids AND kind = 200 AND rank = 1
        """;

    /// <summary>The first web address of each company.</summary>
    public async Task<IReadOnlyList<ContactPointRow>> UrlsAsync(IReadOnlyCollection<int> ids)
    {
        var rows = new List<ContactPointRow>(ids.Count);
        // schema.md §1a: lists of ids go in chunks of 500.
        foreach (var chunk in ids.Chunk(500)) rows.AddRange(await session.QueryAsync<ContactPointRow>(UrlsSql, new { ids = chunk }));
        return rows;
    }

    private const string LastLogoutSql = "SELECT last_logout_at FROM associate WHERE associate_id = @AssociateId";

    /// <summary>When the viewer was last seen to leave; null for never.</summary>
    public Task<WallClock?> LastLogoutAsync(Viewer viewer) => session.ExecuteScalarAsync<WallClock?>(LastLogoutSql, new { viewer.AssociateId });
}
