using System.Text.RegularExpressions;
using Services86.Data.Database;

namespace Services86.Tests.Databases;

/// <summary>
/// How SQLite reads the data for every statement that some work has prepared: a repository's method is run, its texts need not be known.
/// A partial index is used only if the text repeats its predicate (schema.md §3), so each statement over a large table has such a test.
/// </summary>
internal sealed partial class QueryPlans
{
    /// <summary>Tables that grow with the use of an installation.</summary>
    private static readonly HashSet<string> LargeTables =
    [
        "appointment", "contact", "person", "contact_point", "address", "contact_interest", "person_interest", "person_consent",
        "project", "project_member", "sale", "quote_version", "document", "relation", "recurrence_rule", "recent_item", "favourite",
        "merge_log", "session_ticket",
    ];

    /// <summary>Partial indexes of a handful of rows, which may be read from end to end.</summary>
    private static readonly HashSet<string> SmallIndexes = ["contact_owner"];

    private readonly List<(string Sql, string Step)> _steps;

    private QueryPlans(List<(string Sql, string Step)> steps) => _steps = steps;

    public IEnumerable<string> Steps => _steps.Select(step => step.Step);

    /// <summary>Plans of all statements that <paramref name="work"/> runs, in or outside of a transaction.</summary>
    public static async Task<QueryPlans> OfAsync(TestDatabase database, Func<Session, Task> work)
    {
        var connections = new RememberedConnections(database.Connections);
        await using (var session = new Session(connections, database.Dialect, database.Options)) await work(session);

        var steps = new List<(string, string)>();
        await using var explaining = database.Open();
        foreach (var sql in connections.Texts.Where(text => Explainable().IsMatch(text)))
        {
            (string, object?)[] nothing = [.. Parameter().Matches(sql).Select(name => name.Groups[1].Value).Distinct().Select(name => (name, (object?)null))];
            var plan = await explaining.ReadAsync($"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3), nothing);
            steps.AddRange(plan.Select(step => (sql, step)));
        }

        Assert.That(steps, Is.Not.Empty, "the work ran no statement that reads data");
        return new QueryPlans(steps);
    }

    /// <summary>Plan of one text.</summary>
    public static Task<QueryPlans> OfAsync(TestDatabase database, string sql, object? args = null) =>
        OfAsync(database, session => session.QueryAsync<object>(sql, args));

    public void MustUse(params string[] indexes)
    {
        foreach (var index in indexes)
            Assert.That(_steps.Any(step => Regex.IsMatch(step.Step, $@"INDEX {index}\b")), Is.True, $"{index} is not used:\n{this}");
    }

    /// <summary>No large table is read from end to end.</summary>
    public void MustNotScan()
    {
        var scans = _steps.Where(step => Scan().Match(step.Step) is { Success: true } scan
            && LargeTables.Contains(TableOf(step.Sql, scan.Groups["table"].Value))
            && !SmallIndexes.Contains(scan.Groups["index"].Value));

        Assert.That(scans.Select(scan => $"{scan.Step} in {scan.Sql}"), Is.Empty);
    }

    public override string ToString() => string.Join('\n', _steps.Select(step => step.Step));

    // Later versions name the alias only.
    private static string TableOf(string sql, string name) =>
        Source().Matches(sql).FirstOrDefault(source => source.Groups[2].Value == name)?.Groups[1].Value ?? name;

    [GeneratedRegex(@"^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Explainable();

    [GeneratedRegex(@"^SCAN (?:TABLE )?(?<table>\w+)(?:.* INDEX (?<index>\w+))?")]
    private static partial Regex Scan();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"(?:FROM|JOIN|UPDATE|,)\s+(\w+)\s+(?:AS\s+)?(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
