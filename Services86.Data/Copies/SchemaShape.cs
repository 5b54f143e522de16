using Microsoft.Data.Sqlite;
using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Data.Copies;

/// <summary>All tables of the program's schema, parents before children.</summary>
/// <remarks>
/// SQLite itself reads the scripts, into memory: it keeps the declared type of a column as it stands, and that is the placeholder of the script. (Some
/// versions write the types that they know in capitals.)
/// </remarks>
internal static class SchemaShape
{
    private const string GeneratedId = "ID";

    private const string TablesSql = """
        SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid
        """;

    private const string ColumnsSql = """
        SELECT name, type, "notnull", pk FROM pragma_table_info($table) ORDER BY cid
        """;

    private const string ParentsSql = """
        SELECT f."table", MAX(c."notnull")
        FROM pragma_foreign_key_list($table) f JOIN pragma_table_info($table) c ON c.name = f."from"
        WHERE f."table" <> $table
        GROUP BY f."table"
        """;

    /// <param name="sqliteLibrary">Database:SqliteLibrary.</param>
    public static IReadOnlyList<TableShape> Read(string sqliteLibrary)
    {
        SqliteLibrary.Choose(sqliteLibrary);
        using var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();
        foreach (var script in SchemaScript.All()) Run(memory, script.Describe());
        var tables = Query(memory, TablesSql, null, row => row.GetString(0)).Select(name => Describe(memory, name)).ToList();
        return Sort(tables);
    }

    /// <summary>Parents before children. Where parents run in a circle, those that a row can be without do not count.</summary>
    private static List<TableShape> Sort(List<TableShape> tables)
    {
        var sorted = new List<TableShape>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var left = new List<TableShape>(tables);
        while (left.Count > 0)
        {
            var next = left.Find(table => table.Parents.All(parent => done.Contains(parent.Table)))
                ?? left.Find(table => table.Parents.All(parent => !parent.IsRequired || done.Contains(parent.Table)))
                ?? throw new InvalidOperationException($"The tables {string.Join(", ", left.Select(table => table.Name))} require one another.");
            left.Remove(next);
            done.Add(next.Name);
            sorted.Add(next);
        }

        return sorted;
    }

    private static TableShape Describe(SqliteConnection memory, string table)
    {
        var columns = Query(memory, ColumnsSql, table, row => (Name: row.GetString(0), Type: row.GetString(1).ToUpperInvariant(), Required: row.GetBoolean(2), Key: row.GetInt32(3)));
        return new TableShape(
            table,
            [.. columns.Select(column => new ColumnShape(column.Name, KindOf(column.Type), column.Required || column.Key > 0, column.Key))],
            columns.Find(column => column.Type == GeneratedId).Name,
            Query(memory, ParentsSql, table, row => new ParentShape(row.GetString(0), row.GetBoolean(1))));
    }

    private static ColumnKind KindOf(string placeholder) => placeholder switch
    {
        GeneratedId or "KEY" or "INT" or "SMALL" => ColumnKind.Integer,
        "TS" => ColumnKind.Long,
        "BOOL" => ColumnKind.Bool,
        "DATE" => ColumnKind.Date,
        "REAL" => ColumnKind.Real,
        "JSON" or "SEARCH" or "TEXT" => ColumnKind.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(placeholder), placeholder, "No such column type."),
    };

    private static void Run(SqliteConnection memory, string script)
    {
        using var command = memory.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static List<T> Query<T>(SqliteConnection memory, string sql, string? table, Func<SqliteDataReader, T> map)
    {
        using var command = memory.CreateCommand();
        command.CommandText = sql;
        if (table is not null) command.Parameters.AddWithValue("$table", table);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(map(reader));
        return rows;
    }
}
