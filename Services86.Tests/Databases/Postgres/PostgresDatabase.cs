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

    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = [];

    private static readonly ConcurrentDictionary<string, Task<string>> Spares = [];

    private static readonly ConcurrentDictionary<string, bool> Wanted = [];

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
        if (state != DatabaseState.Empty)
        {
            await CopyAsync(state.ToString(), template => template.CreateAsync(DatabaseState.Empty), template => ((PostgresDatabase)template).PrepareAsync(state));
            return;
        }

        var server = await PostgresServer.DemandAsync();
        Use(server, await CreateAsync(server, BareSql));
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

    protected override bool IsWantedAgain(string content) => !Wanted.TryAdd(content, true);

    protected override async Task CopyAsync(string template, params Func<TestDatabase, Task>[] steps)
    {
        var server = await PostgresServer.DemandAsync();
        var made = await Templates.GetOrAdd(template, _ => new Lazy<Task<string>>(() => MakeTemplateAsync(steps))).Value;

        // While a test works the database of the next one is copied.
        var copySql = server.CopySql(made);
        Use(server, await (Spares.TryRemove(template, out var spare) ? spare : CreateAsync(server, copySql)));
        if (template != nameof(DatabaseState.Grown) && !Spares.ContainsKey(template)) Spares.TryAdd(template, CreateAsync(server, copySql));
    }

    private void Use(PostgresServer server, string name)
    {
        _name = name;
        _options = OptionsFor(server.ConnectionStringOf(name));
    }

    private static async Task<string> CreateAsync(PostgresServer server, string contentSql)
    {
        var name = $"services86_{Guid.NewGuid():N}";
        await server.RunAsync($"CREATE DATABASE {name} {contentSql}");
        server.DropAtTheEnd(name);
        return name;
    }

    private static async Task<string> MakeTemplateAsync(IEnumerable<Func<TestDatabase, Task>> steps)
    {
        var database = new PostgresDatabase("", owned: false);
        foreach (var step in steps) await step(database);
        await database.DisposeAsync();
        return database._name;
    }
}
