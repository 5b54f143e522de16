using System.Data.Common;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Data.Appointments;

/// <summary>Names around the rows of a page: all companies, persons, projects and sales in one statement, whatever the length of the page.</summary>
internal sealed class NeighbourRepository(Session session)
{
    // The numbers are those of the tables (SentryTable). A person without owner of his own has that of his company (rights.md §2).
    private const string NamesSql = """
        SELECT 5, c.contact_id, c.name, c.department, '', '', '', '', c.associate_id, c.user_group_id, c.contact_id, 0, 0, 0, FALSE
        FROM contact c
        WHERE c.contact_id IN @contacts AND c.deleted_at IS NULL
        UNION ALL
        SELECT 6, p.person_id, p.first_name, '', p.middle_name, p.last_name, p.mrmrs, p.salutation, COALESCE(p.associate_id, k.associate_id),
          CASE WHEN p.associate_id IS NULL THEN k.user_group_id ELSE p.user_group_id END, p.contact_id, 0, 0, 0, FALSE
        FROM person p
        LEFT JOIN contact k ON k.contact_id = p.contact_id
        WHERE p.person_id IN @persons AND p.deleted_at IS NULL
        UNION ALL
        SELECT 11, j.project_id, j.name, '', '', '', '', '', j.associate_id, j.user_group_id, 0, j.project_id, 0, 0, j.is_published
        FROM project j
        WHERE j.project_id IN @projects
        UNION ALL
        SELECT 13, s.sale_id, s.heading, '', '', '', '', '', s.associate_id, s.user_group_id, s.contact_id, s.project_id, s.visibility, s.visible_id, FALSE
        FROM sale s
        WHERE s.sale_id IN @sales
        """;

    /// <summary>Those that are there and not deleted, in no order.</summary>
    public Task<List<NeighbourRow>> NamesAsync(int[] contacts, int[] persons, int[] projects, int[] sales) =>
        session.ReadAsync(NamesSql, Read, ("contacts", contacts), ("persons", persons), ("projects", projects), ("sales", sales));

    private static NeighbourRow Read(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new()
        {
            Table = (SentryTable)row.Int(),
            Id = row.Int(),
            Name = row.Text(),
            Department = row.Text(),
            MiddleName = row.Text(),
            LastName = row.Text(),
            MrMrs = row.Text(),
            Salutation = row.Text(),
            AssociateId = row.Reference(),
            UserGroupId = row.Reference(),
            ContactId = row.Reference(),
            ProjectId = row.Reference(),
            Visibility = (short)row.Int(),
            VisibleId = row.Reference(),
            IsPublished = row.Flag(),
        };
    }
}
