using System.Collections.Concurrent;
using System.Data.Common;
using Npgsql;
using Services86.Data.Database;
using Services86.Tests.Databases.Plans;
using Services86.Tests.Databases.Postgres;
using Services86.Tests.Databases.Schemas;

namespace Services86.Tests.Databases;

/// <summary>A database on the PostgreSQL of the run.</summary>
internal sealed class PostgresDatabase : TestDatabase
{
    private const string BareSql = "TEMPLATE template0 ENCODING 'UTF8'";

    // The product's foreign keys are not deferrable, so they are for a moment.
    private const string DeferSql = """
        DO $$
        DECLARE reference record;
        BEGIN
          FOR reference IN SELECT conrelid::regclass AS owner, conname AS name FROM pg_constraint WHERE contype = 'f' LOOP
            EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I {0}', reference.owner, reference.name);
          END LOOP;
        END $$;
        """;

    private static readonly ConcurrentDictionary<DatabaseState, Lazy<Task<string>>> Templates = [];

    private static readonly ConcurrentDictionary<DatabaseState, Task<string>> Spares = [];

    private readonly bool _owned;
    private string _name;
    private DatabaseOptions? _options;

    public PostgresDatabase()
        : this("", owned: true)
    {
    }

    private PostgresDatabase(string name, bool owned)
    {
        StoredTimes.Register();
        _name = name;
        _owned = owned;
    }

    public override DatabaseOptions Options => _options ?? throw new InvalidOperationException("The database has not been created yet.");

    protected override string BeginFillSql => "BEGIN; " + DeferSql.Replace("{0}", "DEFERRABLE INITIALLY DEFERRED", StringComparison.Ordinal);

    protected override string EndFillSql => "SET CONSTRAINTS ALL IMMEDIATE; " + DeferSql.Replace("{0}", "NOT DEFERRABLE", StringComparison.Ordinal) + " COMMIT;";

    public override DbConnection Connect() => new NpgsqlConnection(Options.ConnectionString);

    // All that it runs is prepared at once, so that plans can be looked at.
    public override TestDatabase SecondProcess() => new PostgresDatabase(_name, owned: false)
    {
        _options = OptionsFor(Options.ConnectionString + ";Max Auto Prepare=100;Auto Prepare Min Usages=1"),
    };

    public override async Task CreateAsync(DatabaseState state)
    {
        var server = await PostgresServer.DemandAsync();

        // While a test works the database of the next one is copied.
        _name = await (Spares.TryRemove(state, out var spare) ? spare : CreateAsync(server, state));
        if (state is DatabaseState.Migrated or DatabaseState.Installed) Spares.TryAdd(state, CreateAsync(server, state));
        _options = OptionsFor(server.ConnectionStringOf(_name));
    }

    // Foreign keys and pages are checked by the server as it writes and reads them.
    public override Task<IReadOnlyList<string>> DamagesAsync() => Task.FromResult<IReadOnlyList<string>>([]);

    public override Task<DatabaseSchema> SchemaAsync() => PostgresSchema.ReadAsync(Connect());

    public override Task<IReadOnlyList<PlanStep>> ExplainAsync(RecordedStatement statement) => PostgresPlan.OfAsync(this, statement);

    public override IEnumerable<RecordedStatement> Prepared(DbConnection connection) => PostgresPlan.Prepared(connection);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_options is null) return;
        await using (var connection = (NpgsqlConnection)Connect()) NpgsqlConnection.ClearPool(connection);
        if (_owned) (await PostgresServer.DemandAsync()).DropLater(_name);
    }

    protected override async Task GrowAsync()
    {
        await RunAsync(PostgresGrowth.Sql);
        await using var connection = (NpgsqlConnection)Connect();
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("VACUUM ANALYZE", connection);
        await command.ExecuteNonQueryAsync();
    }

    private static DatabaseOptions OptionsFor(string connectionString) => new()
    {
        Provider = DatabaseEngine.PostgreSql,
        ConnectionString = connectionString,
        Synchronous = "Normal",
        CommandTimeout = 20,
    };

    private static async Task<string> CreateAsync(PostgresServer server, DatabaseState state)
    {
        var template = state == DatabaseState.Empty
            ? null
            : await Templates.GetOrAdd(state, wanted => new Lazy<Task<string>>(() => MakeTemplateAsync(wanted))).Value;
        var name = $"services86_{Guid.NewGuid():N}";
        await server.RunAsync($"CREATE DATABASE {name} {(template is null ? BareSql : server.CopySql(template))}");
        server.DropAtTheEnd(name);
        return name;
    }

    private static async Task<string> MakeTemplateAsync(DatabaseState state)
    {
        var database = new PostgresDatabase("", owned: false);
        await database.CreateAsync(DatabaseState.Empty);
        await database.PrepareAsync(state);
        await database.DisposeAsync();
        return database._name;
    }
}
