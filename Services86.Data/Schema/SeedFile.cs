using System.Globalization;
using System.Text;

namespace Services86.Data.Schema;

/// <summary>Rows of one table as comma separated text. A heading "name:t" is a text, "name:b" a yes or no, any other a number; an empty number is NULL.</summary>
internal sealed class SeedFile
{
    private const string Now = "@now";

    private readonly string[] _kinds;
    private readonly List<string[]> _rows;

    private SeedFile(string table, List<string[]> lines)
    {
        var headings = lines[0].Select(heading => heading.Split(':')).ToArray();
        Table = table;
        Columns = [.. headings.Select(heading => heading[0])];
        _kinds = [.. headings.Select(heading => heading.Length > 1 ? heading[1] : "n")];
        _rows = lines[1..];
    }

    public string Table { get; }

    public string[] Columns { get; }

    public static SeedFile Load(string table)
    {
        using var reader = new StreamReader(typeof(SeedFile).Assembly.GetManifestResourceStream(table + ".csv")
            ?? throw new ArgumentException($"There are no seeds for {table}.", nameof(table)));
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0)
                lines.Add(Split(line));
        return new SeedFile(table, lines);
    }

    /// <summary>The rows as values for parameters.</summary>
    public IEnumerable<object[]> Rows(long now) => _rows.Select(row => row.Select((text, i) => Value(text, _kinds[i], now)).ToArray());

    private static object Value(string text, string kind, long now) => kind switch
    {
        "t" => text,
        "b" => text == "1",
        _ when text.Length == 0 => DBNull.Value,
        _ when text == Now => now,
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };

    private static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal)) return line.Split(',');
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }
}
