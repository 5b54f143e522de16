namespace Services86.Tests.Databases.Schemas;

/// <summary>What both engines must have in common. Lists of columns are written as one text, in their order.</summary>
internal sealed record DatabaseSchema(
    IReadOnlyList<SchemaColumn> Columns,
    IReadOnlyList<SchemaKey> Keys,
    IReadOnlyList<SchemaReference> References,
    IReadOnlyList<SchemaIndex> Indexes);

/// <summary>A column; its default is normalised, "" for none.</summary>
internal sealed record SchemaColumn
{
    public string Table { get; init; } = "";

    public string Name { get; init; } = "";

    public bool IsNullable { get; init; }

    public string Default { get; init; } = "";
}

/// <summary>A primary key or a unique constraint.</summary>
internal sealed record SchemaKey
{
    public string Table { get; init; } = "";

    public string Columns { get; init; } = "";

    public bool IsPrimary { get; init; }
}

/// <summary>A foreign key.</summary>
internal sealed record SchemaReference
{
    public string Table { get; init; } = "";

    public string Columns { get; init; } = "";

    public string Parent { get; init; } = "";

    public string ParentColumns { get; init; } = "";

    public string OnDelete { get; init; } = "";
}

/// <summary>An index that no constraint has made; its predicate is normalised, "" for none.</summary>
internal sealed record SchemaIndex
{
    public string Name { get; init; } = "";

    public string Table { get; init; } = "";

    public string Columns { get; init; } = "";

    public bool IsUnique { get; init; }

    public string Predicate { get; init; } = "";
}
