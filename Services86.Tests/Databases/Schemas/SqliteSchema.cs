using System.Data.Common;
using Dapper;

namespace Services86.Tests.Databases.Schemas;

/// <summary>Reads sqlite_master and the pragmas.</summary>
internal static class SqliteSchema
{
    private const string ColumnsSql = """
        SELECT m.name AS "Table", c.name AS Name, c."notnull" = 0 AND c.pk = 0 AS IsNullable, c.dflt_value AS "Default"
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
        """;

    private const string PrimaryKeysSql = """
        SELECT t AS "Table", group_concat(n, ', ') AS Columns, 1 AS IsPrimary
        FROM (SELECT m.name AS t, c.name AS n FROM sqlite_master m JOIN pragma_table_info(m.name) c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.pk > 0 ORDER BY m.name, c.pk)
        GROUP BY t
        """;

    private const string ReferencesSql = """
        SELECT m.name AS "Table", k."from" AS Columns, k."table" AS Parent,
          COALESCE(k."to", (SELECT p.name FROM pragma_table_info(k."table") p WHERE p.pk = 1)) AS ParentColumns, k.on_delete AS OnDelete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table'
        """;

    private const string IndexesSql = """
        SELECT name AS Name, t AS "Table", group_concat(n, ', ') AS Columns, u AS IsUnique, origin AS Origin, COALESCE(sql, '') AS Sql
        FROM (SELECT i.name, m.name AS t, c.name AS n, i."unique" AS u, i.origin, (SELECT sql FROM sqlite_master WHERE type = 'index' AND name = i.name) AS sql
          FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c WHERE m.type = 'table' ORDER BY i.name, c.seqno)
        GROUP BY name, t, u, origin, sql
        """;

    public static async Task<DatabaseSchema> ReadAsync(DbConnection connection)
    {
        await using var used = connection;
        var columns = await connection.QueryAsync<SchemaColumn>(ColumnsSql);
        var primary = await connection.QueryAsync<SchemaKey>(PrimaryKeysSql);
        var references = await connection.QueryAsync<SchemaReference>(ReferencesSql);
        var indexes = (await connection.QueryAsync<IndexRow>(IndexesSql)).ToList();
        return new DatabaseSchema(
            [.. columns.Select(column => column with { Default = SchemaText.Of(column.Default) })],
            [.. primary, .. indexes.Where(index => index.Origin == "u").Select(index => new SchemaKey { Table = index.Table, Columns = index.Columns })],
            [.. references],
            [.. indexes.Where(index => index.Origin == "c").Select(index => new SchemaIndex
            {
                Name = index.Name,
                Table = index.Table,
                Columns = index.Columns,
                IsUnique = index.IsUnique,
                Predicate = SchemaText.Predicate(index.Sql),
            })]);
    }

    private sealed record IndexRow
    {
        public string Name { get; init; } = "";

        public string Table { get; init; } = "";

        public string Columns { get; init; } = "";

        public bool IsUnique { get; init; }

        public string Origin { get; init; } = "";

        public string Sql { get; init; } = "";
    }
}
