using System.Collections.Concurrent;
using System.Globalization;

namespace Services86.Data.Database;

/// <summary>Stores many rows of a table with few statements. Their texts are of three lengths only, so that each is prepared once.</summary>
internal sealed class MultiRowInsert(string table, params string[] columns)
{
    private static readonly int[] Lengths = [64, 8, 1];

    private readonly ConcurrentDictionary<int, (string Sql, string[] Names)> _texts = new();

    /// <param name="session">With a running transaction.</param>
    /// <param name="rows">Values in the order of the columns.</param>
    public async Task RunAsync(Session session, IReadOnlyList<object?[]> rows)
    {
        for (var done = 0; done < rows.Count;)
        {
            var length = Array.Find(Lengths, length => length <= rows.Count - done);
            var (sql, names) = _texts.GetOrAdd(length, Text);
            var values = new (string, object?)[names.Length];
            for (var i = 0; i < values.Length; i++) values[i] = (names[i], rows[done + i / columns.Length][i % columns.Length]);
            await session.ApplyAsync(sql, values);
            done += length;
        }
    }

    private (string Sql, string[] Names) Text(int length)
    {
        string[] names =
        [
            .. Enumerable.Range(0, length).SelectMany(row => columns.Select(column => string.Create(CultureInfo.InvariantCulture, $"{column}_{row}"))),
        ];
        var rows = names.Chunk(columns.Length).Select(row => $"({string.Join(", ", row.Select(name => '@' + name))})");
        return ($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES {string.Join(", ", rows)}", names);
    }
}
