using System.Text.RegularExpressions;

namespace Services86.Tests.Databases.Plans;

/// <summary>Reads EXPLAIN QUERY PLAN.</summary>
internal static partial class SqlitePlan
{
    public static async Task<IReadOnlyList<PlanStep>> OfAsync(TestDatabase database, RecordedStatement statement)
    {
        await using var session = database.Open();
        (string, object?)[] nothing = [.. Parameter().Matches(statement.Sql).Select(name => name.Groups[1].Value).Distinct().Select(name => (name, (object?)null))];
        return await session.ReadAsync($"EXPLAIN QUERY PLAN {statement.Sql}", row => Step(statement.Sql, row.GetString(3)), nothing);
    }

    private static PlanStep Step(string sql, string text)
    {
        var scan = Scan().Match(text);
        return new PlanStep(text, Index().Match(text).Groups[1].Value, scan.Success ? TableOf(sql, scan.Groups[1].Value) : "");
    }

    // Later versions name the alias only.
    private static string TableOf(string sql, string name) =>
        Source().Matches(sql).FirstOrDefault(source => source.Groups[2].Value == name)?.Groups[1].Value ?? name;

    [GeneratedRegex(@"^SCAN (?:TABLE )?(\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex(@" INDEX (\w+)")]
    private static partial Regex Index();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"(?:FROM|JOIN|UPDATE|,)\s+(\w+)\s+(?:AS\s+)?(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
