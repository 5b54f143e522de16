using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>Finds living companies by the keys that the server computed when they were saved; each statement is one range of an index.</summary>
/// <remarks>It asks for no viewer: the rows carry their owner, and the search leaves out what the sentry does not let the caller read.</remarks>
internal sealed class DuplicateRepository(Session session)
{
    private const string ByNameSql = """
        SELECT contact_id, name, department, associate_id, user_group_id
        FROM contact
        WHERE name_key = @nameKey AND deleted_at IS NULL
        """;

    /// <summary>Companies of that name, whatever their department.</summary>
    public Task<List<DuplicateRow>> ByNameAsync(string nameKey) => session.ReadAsync(ByNameSql, Row, ("nameKey", nameKey));

    private const string ByNameAndDepartmentSql = """
        SELECT contact_id, name, department, associate_id, user_group_id
        FROM contact
        WHERE name_key = @nameKey AND department_key = @departmentKey AND deleted_at IS NULL
        """;

    /// <summary>Companies of that name and department.</summary>
    public Task<List<DuplicateRow>> ByNameAndDepartmentAsync(string nameKey, string departmentKey) =>
        session.ReadAsync(ByNameAndDepartmentSql, Row, ("nameKey", nameKey), ("departmentKey", departmentKey));

    // The predicate of the partial index is repeated word by word (schema.md §3).
    private const string BySoundSql = """
        SELECT contact_id, name, department, associate_id, user_group_id
        FROM contact
        WHERE sound_key = @soundKey AND sound_key <> '' AND deleted_at IS NULL
        """;

    /// <summary>Companies whose names sound like that.</summary>
    public Task<List<DuplicateRow>> BySoundAsync(string soundKey) => session.ReadAsync(BySoundSql, Row, ("soundKey", soundKey));

    private static DuplicateRow Row(DbDataReader row) =>
        new(row.GetInt32(0), row.GetString(1), row.GetString(2), Id(row, 3), Id(row, 4));

    private static int? Id(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
