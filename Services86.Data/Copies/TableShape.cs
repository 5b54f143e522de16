namespace Services86.Data.Copies;

/// <summary>A table of the schema, the same on every engine.</summary>
/// <param name="IdColumn">The column whose values the engine makes up, if there is one.</param>
/// <param name="Parents">Tables that its foreign keys point to, itself not among them.</param>
internal sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns, string? IdColumn, IReadOnlyList<ParentShape> Parents)
{
    public IReadOnlyList<ColumnShape> Key { get; } = [.. Columns.Where(column => column.KeyPosition > 0).OrderBy(column => column.KeyPosition)];

    public string ColumnList { get; } = string.Join(", ", Columns.Select(column => column.Name));

    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Name == column)
                return i;
        throw new ArgumentException($"Table {Name} has no column {column}.", nameof(column));
    }
}

/// <param name="KeyPosition">Place in the primary key from 1; 0 when it is no part of it.</param>
internal sealed record ColumnShape(string Name, ColumnKind Kind, bool IsRequired, int KeyPosition);

/// <param name="IsRequired">A row cannot be without this parent.</param>
internal sealed record ParentShape(string Table, bool IsRequired);
