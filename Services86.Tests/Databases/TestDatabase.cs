using System.Data.Common;
using Dapper;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Schema;
using Services86.Tests.Databases.Plans;
using Services86.Tests.Databases.Schemas;

namespace Services86.Tests.Databases;

/// <summary>A database of one test. A fixture is abstract over it, so that an engine joins with one line.</summary>
internal abstract class TestDatabase : IAsyncDisposable
{
    private DatabaseEngine? _engine;

    public IConnectionSource Connections => Engine.Connections;

    public IDialect Dialect => Engine.Dialect;

    public abstract DatabaseOptions Options { get; }

    private DatabaseEngine Engine => _engine ??= DatabaseEngine.Open(Options);

    /// <summary>How a host is told to use this database, as settings of its command line.</summary>
    public IReadOnlyList<string> Settings =>
    [
        $"--Database:Provider={Options.Provider}", $"--ConnectionStrings:Services86={Options.ConnectionString}", $"--Database:Synchronous={Options.Synchronous}",
    ];

    public SchemaMigrator Migrator => new(Connections, Dialect, Options);

    /// <summary>Begins a transaction in which foreign keys are checked at its end only.</summary>
    protected abstract string BeginFillSql { get; }

    protected abstract string EndFillSql { get; }

    public ReferenceData ReferenceData(SeedOptions? seed = null) =>
        new(Connections, Dialect, Options, seed ?? new SeedOptions(), TimeProvider.System);

    public Session Open() => new(Connections, Dialect, Options);

    public ListStore Lists(TimeProvider clock) => new(Connections, Dialect, Options, clock);

    /// <summary>A connection of the bare driver, not open yet.</summary>
    public abstract DbConnection Connect();

    /// <summary>Another program on the same database.</summary>
    public abstract TestDatabase SecondProcess();

    /// <summary>Makes the database; what is in it is copied from a template of the run, which is faster than installing anew.</summary>
    public abstract Task CreateAsync(DatabaseState state);

    /// <summary>Makes the database and fills it; from the second time on that the content is wanted it is copied from a template.</summary>
    /// <param name="from">The state that it is filled from.</param>
    /// <param name="content">Says what is filled in: the same text, the same content.</param>
    /// <param name="fill">Fills it.</param>
    public async Task CreateAsync(DatabaseState from, string content, Func<TestDatabase, Task> fill)
    {
        if (IsWantedAgain(content))
        {
            await CopyAsync(content, template => template.CreateAsync(from), fill);
            return;
        }

        await CreateAsync(from);
        await fill(this);
    }

    public Task InstallAsync() => CreateAsync(DatabaseState.Installed);

    /// <summary>Content that was wanted before in this run, on this engine.</summary>
    protected abstract bool IsWantedAgain(string content);

    /// <summary>Makes the database as a copy of the template of that name, which is made by the steps when it is not there.</summary>
    protected abstract Task CopyAsync(string template, params Func<TestDatabase, Task>[] steps);

    /// <summary>Brings an empty database into a state by the product's own means.</summary>
    protected async Task PrepareAsync(DatabaseState state)
    {
        if (state >= DatabaseState.Migrated) await Migrator.MigrateAsync();
        if (state >= DatabaseState.Installed) await ReferenceData().InstallAsync();
        if (state >= DatabaseState.Grown) await GrowAsync();
    }

    /// <summary>Adds the rows of years to a fresh installation; an engine that does not look at the number of rows needs none.</summary>
    protected virtual Task GrowAsync() => Task.CompletedTask;

    /// <summary>Runs statements in one transaction, past the product.</summary>
    public async Task RunAsync(string sql, object? values = null)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await connection.ExecuteAsync("BEGIN;");
        await connection.ExecuteAsync(sql, values);
        await connection.ExecuteAsync("COMMIT;");
    }

    /// <summary>Reads one value, past the product.</summary>
    public async Task<T?> ScalarAsync<T>(string sql, object? values = null)
    {
        await using var connection = Connect();
        return await connection.ExecuteScalarAsync<T>(sql, values);
    }

    /// <summary>Puts in rows that point at each other, in any order.</summary>
    public async Task FillAsync(Func<DbConnection, Task> fill)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await connection.ExecuteAsync(BeginFillSql);
        await fill(connection);
        await connection.ExecuteAsync(EndFillSql);
    }

    /// <summary>What is broken in the stored data itself; empty when all is well.</summary>
    public abstract Task<IReadOnlyList<string>> DamagesAsync();

    /// <summary>Tables, keys and indexes as the engine knows them.</summary>
    public abstract Task<DatabaseSchema> SchemaAsync();

    /// <summary>How the engine reads the data for a statement.</summary>
    public abstract Task<IReadOnlyList<PlanStep>> ExplainAsync(RecordedStatement statement);

    /// <summary>What a connection has prepared.</summary>
    public abstract IEnumerable<RecordedStatement> Prepared(DbConnection connection);

    public virtual async ValueTask DisposeAsync()
    {
        if (_engine is { } engine) await engine.DisposeAsync();
        _engine = null;
    }
}
