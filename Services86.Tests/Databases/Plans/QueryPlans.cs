using System.Text.RegularExpressions;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

/// <summary>
/// How the engine reads the data for every statement that some work runs: a repository's method is called, its texts need not be known.
/// A partial index is used only if the text repeats its predicate (schema.md §3), so each statement over a large table has such a test.
/// </summary>
internal sealed partial class QueryPlans
{
    /// <summary>Tables that grow with the use of an installation.</summary>
    private static readonly HashSet<string> LargeTables =
    [
        "appointment", "contact", "person", "contact_point", "address", "contact_interest", "person_interest", "person_shipment_block",
        "person_consent", "project", "project_member", "sale", "quote_version", "document", "relation", "recurrence_rule", "recent_item", "favourite",
        "merge_log", "session_ticket", "sign_in_attempt",
    ];

    /// <summary>Partial indexes of a handful of rows, which may be read from end to end, and those of which two rows at most are read.</summary>
    private static readonly HashSet<string> SmallIndexes = ["contact_owner", "contact_number2_blank"];

    private readonly List<(string Sql, PlanStep Step)> _steps;

    private QueryPlans(List<(string Sql, PlanStep Step)> steps) => _steps = steps;

    /// <summary>Plans of all statements that <paramref name="work"/> runs, in or outside of a transaction.</summary>
    public static async Task<QueryPlans> OfAsync(TestDatabase database, Func<Session, Task> work)
    {
        var statements = await RecordAsync(database, work);

        var steps = new List<(string, PlanStep)>();
        foreach (var statement in statements.Where(statement => Explainable().IsMatch(statement.Sql)))
            steps.AddRange((await database.ExplainAsync(statement)).Select(step => (statement.Sql, step)));
        Assert.That(steps, Is.Not.Empty, "the work ran no statement that reads data");
        return new QueryPlans(steps);
    }

    /// <summary>The statements that <paramref name="work"/> runs, as the engine has prepared them.</summary>
    public static async Task<IReadOnlyCollection<RecordedStatement>> RecordAsync(TestDatabase database, Func<Session, Task> work)
    {
        // On connections of their own nothing is prepared yet.
        await using var recorded = database.SecondProcess();
        var connections = new RecordingConnections(recorded);
        await using (var session = new Session(connections, recorded.Dialect, recorded.Options)) await work(session);
        return connections.Statements;
    }

    /// <summary>Plan of one text.</summary>
    public static Task<QueryPlans> OfAsync(TestDatabase database, string sql, object? args = null) =>
        OfAsync(database, session => session.QueryAsync<object>(sql, args));

    public void MustUse(params string[] indexes)
    {
        foreach (var index in indexes)
            Assert.That(_steps.Any(step => step.Step.Index == index), Is.True, $"{index} is not used:\n{this}");
    }

    /// <summary>No large table is read from end to end.</summary>
    /// <param name="joined">Tables that a join of many rows may read as a whole.</param>
    public void MustNotScan(params string[] joined)
    {
        var scans = _steps.Where(step =>
            LargeTables.Contains(step.Step.Scanned) && !SmallIndexes.Contains(step.Step.Index) && !joined.Contains(step.Step.Scanned));

        Assert.That(scans.Select(scan => $"{scan.Step.Text} in {scan.Sql}"), Is.Empty);
    }

    public override string ToString() => string.Join('\n', _steps.Select(step => step.Step.Text));

    [GeneratedRegex(@"^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Explainable();
}
