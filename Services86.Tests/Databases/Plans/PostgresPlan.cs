using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dapper;

namespace Services86.Tests.Databases.Plans;

/// <summary>
/// Reads EXPLAIN of the plan that serves any values. The tables of a test are small enough that reading them whole may be right; that is made
/// expensive, so a sequential scan in the plan means that no index can serve the statement. Pages cost what they cost on solid state.
/// </summary>
internal static class PostgresPlan
{
    private const string SettingsSql = "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET random_page_cost = 1.1;";

    private const string IndexesSql = """
        SELECT c.relname AS Index, t.relname AS Table, pg_get_indexdef(i.indexrelid, 1, TRUE) AS Column
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
        WHERE c.relnamespace = 'public'::regnamespace
        """;

    public static async Task<IReadOnlyList<PlanStep>> OfAsync(TestDatabase database, RecordedStatement statement)
    {
        await using var connection = database.Connect();
        await connection.OpenAsync();
        await connection.ExecuteAsync(SettingsSql);
        var indexes = (await connection.QueryAsync<(string Index, string Table, string Column)>(IndexesSql)).ToDictionary(row => row.Index, row => (row.Table, row.Column));
        var steps = new List<PlanStep>();
        Collect(JsonDocument.Parse(await ExplainAsync(connection, statement)).RootElement[0].GetProperty("Plan"), indexes, steps);
        return steps;
    }

    /// <summary>What a connection of the driver has prepared.</summary>
    public static IEnumerable<RecordedStatement> Prepared(DbConnection connection) => connection
        .Query<(string Sql, string[] Types)>("SELECT statement, parameter_types::text[] FROM pg_prepared_statements")
        .Select(row => new RecordedStatement(row.Sql, row.Types));

    private static async Task<string> ExplainAsync(DbConnection connection, RecordedStatement statement)
    {
        var types = statement.Types.Count == 0 ? "" : $"({string.Join(", ", statement.Types)})";
        var values = statement.Types.Count == 0 ? "" : $"({string.Join(", ", statement.Types.Select(_ => "NULL"))})";
        await connection.ExecuteAsync($"PREPARE explained {types} AS {statement.Sql}");
        return (await connection.ExecuteScalarAsync<string>($"EXPLAIN (FORMAT JSON) EXECUTE explained {values}"))!;
    }

    private static void Collect(JsonElement node, Dictionary<string, (string Table, string Column)> indexes, List<PlanStep> steps)
    {
        steps.Add(Step(node, indexes));
        if (!node.TryGetProperty("Plans", out var parts)) return;
        foreach (var part in parts.EnumerateArray()) Collect(part, indexes, steps);
    }

    private static PlanStep Step(JsonElement node, Dictionary<string, (string Table, string Column)> indexes)
    {
        var (type, table, index, condition) = (Text(node, "Node Type"), Text(node, "Relation Name"), Text(node, "Index Name"), Text(node, "Index Cond"));
        if (index.Length > 0)
        {
            // Without a condition on its first column or expression an index is read from end to end.
            var isWhole = !Regex.IsMatch(condition, $@"(?<!\w){Regex.Escape(indexes[index].Column)}(?!\w)");
            return new PlanStep($"{type} {table} {index} {condition}", index, isWhole ? indexes[index].Table : "");
        }

        return new PlanStep($"{type} {table}", "", type == "Seq Scan" ? table : "");
    }

    private static string Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
