namespace Services86.Data.Database;

/// <summary>A database of one of the engines: what it can be asked for, and its connections.</summary>
internal sealed record DatabaseEngine(IDialect Dialect, IConnectionSource Connections) : IAsyncDisposable
{
    public const string Sqlite = "Sqlite";
    public const string PostgreSql = "PostgreSql";

    /// <summary>Reaches for a database; nothing is opened yet.</summary>
    /// <exception cref="ArgumentException">Provider or connection string are of no use; the message is safe to show.</exception>
    public static DatabaseEngine Open(DatabaseOptions options) => options.Provider.ToUpperInvariant() switch
    {
        "SQLITE" => new DatabaseEngine(new SqliteDialect(), new SqliteConnections(options)),
        "POSTGRESQL" => new DatabaseEngine(new PostgresDialect(), new PostgresConnections(options)),
        _ => throw new ArgumentException($"The database provider '{options.Provider}' is not known; use {Sqlite} or {PostgreSql}.", nameof(options)),
    };

    public ValueTask DisposeAsync() => Connections.DisposeAsync();
}
