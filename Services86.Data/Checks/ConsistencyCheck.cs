using System.Data.Common;
using System.Globalization;
using Services86.Data.Database;

namespace Services86.Data.Checks;

/// <summary>Looks at a whole database: is the file sound, and does every rule hold that neither a foreign key nor a constraint keeps.</summary>
internal sealed class ConsistencyCheck(Session session)
{
    /// <summary>So many records of a rule are named; the others are counted.</summary>
    public const int MostNamed = 20;

    /// <summary>The rules for this database, in the order in which they are looked at.</summary>
    public IReadOnlyList<CheckRule> Rules { get; } =
    [
        .. session.Dialect.ScriptName == SqliteRules.Engine ? SqliteRules.All : [],
        .. ReferenceRules.All, .. DiaryRules.All, .. UserRules.All, .. ListRules.All, .. KeyRules.All, .. NumberRules.Of(session.Dialect),
    ];

    /// <summary>The findings of each rule that does not hold.</summary>
    public async IAsyncEnumerable<CheckFindings> RunAsync()
    {
        foreach (var rule in Rules)
        {
            var records = await session.ReadAsync(rule.Sql, row => rule.KeyOf is { } keyOf ? Mismatch(row, keyOf) : Id(row));
            var found = records.OfType<string>().ToList();
            if (found.Count > 0) yield return new CheckFindings(rule, [.. found.Take(MostNamed)], found.Count);
        }
    }

    private static string? Mismatch(DbDataReader row, Func<string, string> keyOf) => keyOf(row.GetString(1)) == row.GetString(2) ? null : Id(row);

    private static string Id(DbDataReader row) => Convert.ToString(row.GetValue(0), CultureInfo.InvariantCulture) ?? "";
}
