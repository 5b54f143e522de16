using System.Data.Common;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Data.Contacts;

/// <summary>What happened on the viewer's own companies; every statement starts from them, never from the activities (schema.md §6).</summary>
internal sealed class ActiveContactRepository(Session session)
{
    private const string OwnSql = """
        SELECT contact_id, name, department, org_nr, category_id, user_group_id, created_at, created_by, updated_at, updated_by, updated_count
        FROM contact
        WHERE associate_id = @AssociateId AND deleted_at IS NULL
        """;

    /// <summary>The viewer's living companies.</summary>
    public Task<List<OwnContactRow>> OwnAsync(Viewer viewer) => session.ReadAsync(
        OwnSql,
        row => new OwnContactRow
        {
            ContactId = row.GetInt32(0),
            Name = row.GetString(1),
            Department = row.GetString(2),
            OrgNr = row.GetString(3),
            CategoryId = Id(row, 4),
            UserGroupId = Id(row, 5),
            CreatedAt = new UtcInstant(row.GetInt64(6)),
            CreatedBy = Id(row, 7),
            UpdatedAt = new UtcInstant(row.GetInt64(8)),
            UpdatedBy = Id(row, 9),
            UpdatedCount = row.GetInt32(10),
        },
        ("AssociateId", viewer.AssociateId));

    // A person is updated when it is registered and ever after (contact-operations.md R6), so one column tells of both.
    private const string PersonsSql = """
        SELECT c.contact_id AS ContactId, p.person_id AS PersonId, p.associate_id AS AssociateId, p.user_group_id AS UserGroupId,
          p.created_at AS CreatedAt, p.created_by AS CreatedBy, p.updated_at AS UpdatedAt, p.updated_by AS UpdatedBy,
          p.updated_count AS UpdatedCount
        FROM contact c
        JOIN person p ON p.contact_id = c.contact_id AND p.updated_at >= @since
        WHERE c.associate_id = @AssociateId AND c.deleted_at IS NULL AND p.deleted_at IS NULL
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
        foreach (var chunk in ids.Order().Chunk(500)) rows.AddRange(await session.QueryAsync<ContactPointRow>(UrlsSql, new { ids = chunk }));
        return rows;
    }

    private const string LastLogoutSql = "SELECT last_logout_at FROM associate WHERE associate_id = @AssociateId";

    /// <summary>When the viewer was last seen to leave; null for never.</summary>
    public Task<WallClock?> LastLogoutAsync(Viewer viewer) => session.ExecuteScalarAsync<WallClock?>(LastLogoutSql, new { viewer.AssociateId });

    private static int? Id(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
