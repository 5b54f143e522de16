using System.Data.Common;
using Dapper;

namespace Services86.Tests.Databases.Schemas;

/// <summary>Reads the catalogue.</summary>
internal static class PostgresSchema
{
    private const string ColumnsSql = """
        SELECT table_name AS "Table", column_name AS Name, is_nullable = 'YES' AS IsNullable, column_default AS "Default"
        FROM information_schema.columns WHERE table_schema = 'public'
        """;

    private const string KeysSql = """
        SELECT t.relname AS "Table", c.contype = 'p' AS IsPrimary,
          (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) AS Columns
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid WHERE c.contype IN ('p', 'u') AND c.connamespace = 'public'::regnamespace
        """;

    private const string ReferencesSql = """
        SELECT t.relname AS "Table", p.relname AS Parent,
          (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) AS Columns,
          (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.confkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number) AS ParentColumns,
          CASE c.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE c.confdeltype::text END AS OnDelete
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid
        WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
        """;

    private const string IndexesSql = """
        SELECT n.relname AS Name, t.relname AS "Table", i.indisunique AS IsUnique, COALESCE(pg_get_expr(i.indpred, i.indrelid), '') AS Predicate,
          (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number) AS Columns
        FROM pg_index i JOIN pg_class n ON n.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
        WHERE n.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))
        """;

    public static async Task<DatabaseSchema> ReadAsync(DbConnection connection)
    {
        await using var used = connection;
        var columns = await connection.QueryAsync<SchemaColumn>(ColumnsSql);
        var indexes = await connection.QueryAsync<SchemaIndex>(IndexesSql);
        return new DatabaseSchema(
            [.. columns.Select(column => column with { Default = SchemaText.Of(column.Default) })],
            [.. await connection.QueryAsync<SchemaKey>(KeysSql)],
            [.. await connection.QueryAsync<SchemaReference>(ReferencesSql)],
            [.. indexes.Select(index => index with { Predicate = SchemaText.Of(index.Predicate) })]);
    }
}
