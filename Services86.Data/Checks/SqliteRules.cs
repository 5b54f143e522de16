namespace Services86.Data.Checks;

/// <summary>What SQLite says of its own file. A server's database is checked by its own tools.</summary>
internal static class SqliteRules
{
    /// <summary>Name of the engine in the schema scripts.</summary>
    public const string Engine = "sqlite";

    private const string IntegritySql = """
        SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'
        """;

    private const string ForeignKeysSql = """
        SELECT "table" || ' ' || COALESCE(CAST(rowid AS TEXT), '?') || ' -> ' || parent FROM pragma_foreign_key_check
        """;

    public static IReadOnlyList<CheckRule> All { get; } =
    [
        new("file", "(the file)", IntegritySql, "the file is damaged"),
        new("foreign-key", "(any)", ForeignKeysSql, "points to a record that does not exist"),
    ];
}
