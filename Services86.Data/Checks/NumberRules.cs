using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Data.Checks;

/// <summary>Numbers that are given out must be new ones.</summary>
/// <remarks>A company number may be typed by hand ahead of its series, which skips it, or come back from the recycle bin (ADR 10): neither is damage.</remarks>
internal static class NumberRules
{
    private const string ProjectSeriesSql = """
        SELECT n.name || ' ' || CAST(n.next_value AS TEXT) FROM counter n
        WHERE n.name = 'project.project_number' AND EXISTS (SELECT 1 FROM project j WHERE j.project_number = CAST(n.next_value AS TEXT))
        """;

    private const string SeriesMissingSql = """
        SELECT w.name FROM (SELECT 'contact.number2' AS name UNION ALL SELECT 'project.project_number') w
        WHERE EXISTS (SELECT 1 FROM system_info s WHERE s.name = 'reference_data')
          AND NOT EXISTS (SELECT 1 FROM counter n WHERE n.name = w.name AND n.next_value > 0)
        """;

    public static IReadOnlyList<CheckRule> Of(IDialect dialect) =>
    [
        new("project-series", "counter", ProjectSeriesSql, "the next number of the series belongs to a project already"),
        new("series-missing", "counter", SeriesMissingSql, "the series does not exist"),
        .. SchemaScript.All().SelectMany(script => script.GeneratedIds).Select(id => new CheckRule(
            "next-id", id.Table, IdsBehindSql(dialect, id.Table, id.Column), "the next id that is given out exists already")),
    ];

    // The tables are those of our own scripts. A server's sequence says which number came last, and whether it was given out.
    private static string IdsBehindSql(IDialect dialect, string table, string column) => dialect.ScriptName == SqliteRules.Engine
        ? $"""
            SELECT m.highest FROM (SELECT MAX({column}) AS highest FROM {table}) m
            WHERE m.highest > COALESCE((SELECT MAX(q.seq) FROM sqlite_sequence q WHERE q.name = '{table}'), 0)
            """
        : $"""
            SELECT m.highest FROM (SELECT MAX({column}) AS highest FROM {table}) m, {table}_{column}_seq q
            WHERE m.highest > q.last_value OR m.highest = q.last_value AND NOT q.is_called
            """;
}
