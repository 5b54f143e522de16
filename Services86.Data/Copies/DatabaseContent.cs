using Npgsql;
using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Data.Copies;

/// <summary>A database as the source or the target of whole tables.</summary>
internal sealed class DatabaseContent(DatabaseOptions options, DatabaseEngine engine) : IAsyncDisposable
{
    public DatabaseContent(DatabaseOptions options)
        : this(options, DatabaseEngine.Open(options))
    {
    }

    /// <summary>The path of a SQLite file that does not exist; reaching for it would make it.</summary>
    public string? MissingFile => engine.Connections is SqliteConnections file && !File.Exists(file.File) ? file.File : null;

    public IDialect Dialect => engine.Dialect;

    /// <summary>Where it lies, without a password.</summary>
    public string Place => $"{engine.Dialect.EngineName} {engine.Connections.Place}";

    public SchemaMigrator Migrator => new(engine.Connections, engine.Dialect, options);

    public ReferenceData ReferenceData(SeedOptions seed, TimeProvider clock) => new(engine.Connections, engine.Dialect, options, seed, clock);

    public Session OpenSession(CancellationToken cancellation) => new(engine.Connections, engine.Dialect, options) { Cancellation = cancellation };

    /// <summary>Everything that is read stays as of this moment; others go on writing.</summary>
    public async Task<ContentSnapshot> ReadAsync(CancellationToken cancellation) =>
        new(engine.Connections, await engine.Connections.RentReaderAsync(cancellation));

    public async Task<IContentWriter> WriteAsync(IReadOnlyList<TableShape> tables, CancellationToken cancellation) =>
        await engine.Connections.RentWriterAsync(cancellation) switch
        {
            PreparedConnection file => new SqliteContentWriter(engine.Connections, file),
            NpgsqlConnection server => new PostgresContentWriter(engine.Connections, server, tables),
            var other => throw new NotSupportedException($"{other.GetType().Name} cannot be filled."),
        };

    public ValueTask DisposeAsync() => engine.DisposeAsync();
}
