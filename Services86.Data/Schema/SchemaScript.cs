using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Services86.Data.Database;

namespace Services86.Data.Schema;

/// <summary>One numbered script, written once for all engines: "column {type}" and lines "-- engine only".</summary>
internal sealed partial class SchemaScript
{
    private const int FirstId = 1001;

    private readonly string _template;

    private SchemaScript(int number, string name, string template)
    {
        Number = number;
        Name = name;
        _template = template;
    }

    public int Number { get; }

    public string Name { get; }

    /// <summary>Tables whose ids the database gives out, and the column.</summary>
    public IEnumerable<(string Table, string Column)> GeneratedIds =>
        GeneratedId().Matches(_template).Select(table => (table.Groups[1].Value, table.Groups[2].Value));

    /// <summary>All scripts of the program, in order.</summary>
    public static IReadOnlyList<SchemaScript> All()
    {
        var assembly = typeof(SchemaScript).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SchemaScript(int.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture), name, Read(assembly, name))),
        ];
    }

    /// <summary>The statements for one engine.</summary>
    public string Render(IDialect dialect)
    {
        var script = Render(dialect.ScriptName, dialect.ColumnType);
        foreach (var (table, column) in GeneratedIds) script.Append(dialect.FirstIdSql(table, column, FirstId)).Append('\n');
        return script.ToString();
    }

    /// <summary>The statements for an empty SQLite database whose columns have the placeholders as their types: what the schema is, not how it is stored.</summary>
    public string Describe() =>
        Render("sqlite", (placeholder, _) => placeholder is "id" or "key" ? placeholder + " PRIMARY KEY" : placeholder).ToString();

    private StringBuilder Render(string engine, Func<string, string, string> columnType)
    {
        var script = new StringBuilder();
        foreach (var line in _template.Split('\n'))
        {
            var only = OnlyMark().Match(line);
            if (only.Success && only.Groups[1].Value != engine) continue;
            script.Append(Placeholder().Replace(line, match =>
                $"{match.Groups[1].Value} {columnType(match.Groups[2].Value, match.Groups[1].Value)}")).Append('\n');
        }

        return script;
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"-- (\w+) only\s*$")]
    private static partial Regex OnlyMark();

    [GeneratedRegex(@"(\w+) \{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"CREATE TABLE (\w+) \(\s+(\w+) \{id\}")]
    private static partial Regex GeneratedId();
}
