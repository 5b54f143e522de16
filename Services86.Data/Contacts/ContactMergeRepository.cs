using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Hangs everything that hangs on one company on another one: persons, activities, sales, memberships. Only inside a transaction.</summary>
/// <remarks>Each step is one statement, however many rows it moves (contact-operations.md §20).</remarks>
internal sealed class ContactMergeRepository(Session session)
{
    private const string HasUsersSql = """
        SELECT COUNT(*) FROM person p JOIN associate a ON a.person_id = p.person_id WHERE p.contact_id = @source
        """;

    /// <summary>Whether users work for the company; they are kept in memory together with it.</summary>
    public async Task<bool> HasUsersAsync(int source) => await session.ExecuteScalarAsync<int>(HasUsersSql, new { source }) > 0;

    private const string PersonsSql = """
        UPDATE person
        SET contact_id = @destination, rank = moved.place, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        FROM (SELECT p.person_id AS moved_id,
            ROW_NUMBER() OVER (ORDER BY p.rank, p.person_id)
              + (SELECT COALESCE(MAX(d.rank), 0) FROM person d WHERE d.contact_id = @destination) AS place
          FROM person p
          WHERE p.contact_id = @source AND p.deleted_at IS NULL) moved
        WHERE person.person_id = moved.moved_id
        """;

    /// <summary>Moves the living persons, ranked behind those who are there; deleted ones stay in the recycle bin of their own company.</summary>
    public Task MovePersonsAsync(int source, int destination, UtcInstant now, int by) =>
        session.ExecuteAsync(PersonsSql, new { source, destination, now, by });

    private const string AppointmentsSql = """
        UPDATE appointment SET contact_id = @destination, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE contact_id = @source
        """;

    private const string SalesSql = """
        UPDATE sale SET contact_id = @destination, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE contact_id = @source
        """;

    // Members that are the company itself; those that are its persons differ by the person.
    private const string DoubleMembersSql = """
        DELETE FROM project_member
        WHERE contact_id = @source AND person_id IS NULL
          AND EXISTS (SELECT 1 FROM project_member m
            WHERE m.contact_id = @destination AND m.person_id IS NULL AND m.project_id = project_member.project_id)
        """;

    private const string MembersSql = """
        UPDATE project_member SET contact_id = @destination, updated_at = @now, updated_by = @by, updated_count = updated_count + 1
        WHERE contact_id = @source
        """;

    /// <summary>Moves appointments, documents, sales and project memberships, unreadable ones too.</summary>
    public async Task MoveActivitiesAsync(int source, int destination, UtcInstant now, int by)
    {
        var values = new { source, destination, now, by };
        await session.ExecuteAsync(AppointmentsSql, values);
        await session.ExecuteAsync(SalesSql, values);
        await session.ExecuteAsync(DoubleMembersSql, new { source, destination });
        await session.ExecuteAsync(MembersSql, values);
    }

    private const string Pair = """
        WITH pair AS (SELECT CAST(@source AS INTEGER) AS source_id, CAST(@destination AS INTEGER) AS target_id)
        """ + "\n";

    /// <summary>Repoints relations, favourites and recent lists.</summary>
    public async Task MoveLinksAsync(int source, int destination)
    {
        foreach (var sql in LinksSql) await session.ExecuteAsync(sql, new { source, destination, table = 5 });
    }

    private static readonly string[] LinksSql = RecordLinks.MoveSql(Pair);
}
