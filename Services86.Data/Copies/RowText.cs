using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Services86.Data.Copies;

/// <summary>Names a row in a message.</summary>
internal static class RowText
{
    /// <summary>The columns of the key with their values.</summary>
    public static string Key(TableShape table, RowBuffer row)
    {
        var parts = new List<string>();
        var fields = row.Fields();
        foreach (var column in table.Columns)
        {
            if (fields.Next(out var field) && column.KeyPosition > 0) parts.Add($"{column.Name} {Value(column.Kind, field)}");
        }

        return string.Join(", ", parts);
    }

    private static string Value(ColumnKind kind, ReadOnlySpan<byte> field) => kind switch
    {
        ColumnKind.Integer => BinaryPrimitives.ReadInt32BigEndian(field).ToString(CultureInfo.InvariantCulture),
        ColumnKind.Text => Encoding.UTF8.GetString(field),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind of a key."),
    };
}
