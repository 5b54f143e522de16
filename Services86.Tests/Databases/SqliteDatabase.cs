using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Services86.Data.Database;
using Services86.Tests.Databases.Plans;
using Services86.Tests.Databases.Schemas;

namespace Services86.Tests.Databases;

/// <summary>A SQLite file in the temporary folder, on the operating system's SQLite or, with SERVICES86_SQLITE=bundled, on ours.</summary>
internal sealed class SqliteDatabase : TestDatabase
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = [];
    private static readonly ConcurrentDictionary<string, bool> Wanted = [];

    private readonly string _folder;
    private readonly bool _owned;

    public SqliteDatabase()
        : this(Directory.CreateTempSubdirectory("services86-").FullName, owned: true)
    {
    }

    private SqliteDatabase(string folder, bool owned)
    {
        StoredTimes.Register();
        _folder = folder;
        _owned = owned;
        Options = new DatabaseOptions
        {
            ConnectionString = $"Data Source={File}",
            SqliteLibrary = Environment.GetEnvironmentVariable("SERVICES86_SQLITE") ?? "auto",
            Synchronous = "Normal",
            CommandTimeout = 20,
        };
    }

    public override DatabaseOptions Options { get; }

    public string File => Path.Combine(_folder, "services86.db");

    protected override string BeginFillSql => "BEGIN; PRAGMA defer_foreign_keys = ON;";

    protected override string EndFillSql => "COMMIT;";

    public override DbConnection Connect() => new SqliteConnection($"Data Source={File};Foreign Keys=True");

    public override TestDatabase SecondProcess() => new SqliteDatabase(_folder, owned: false);

    public override async Task CreateAsync(DatabaseState state)
    {
        // An empty file is made by the first connection.
        if (state != DatabaseState.Empty) await CopyAsync(state.ToString(), template => ((SqliteDatabase)template).PrepareAsync(state));
    }

    public override async Task<IReadOnlyList<string>> DamagesAsync()
    {
        await using var connection = Connect();
        var damages = await connection.QueryAsync<string>("SELECT integrity_check FROM pragma_integrity_check");
        var orphans = await connection.QueryAsync<string>("""SELECT "table" || ' ' || rowid || ' lacks its ' || parent FROM pragma_foreign_key_check""");
        return [.. damages.Where(line => line != "ok"), .. orphans];
    }

    public override Task<DatabaseSchema> SchemaAsync() => SqliteSchema.ReadAsync(Connect());

    public override Task<IReadOnlyList<PlanStep>> ExplainAsync(RecordedStatement statement) => SqlitePlan.OfAsync(this, statement);

    public override IEnumerable<RecordedStatement> Prepared(DbConnection connection) =>
        ((PreparedConnection)connection).Texts.Select(text => new RecordedStatement(text, []));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!_owned) return;
        await CloseAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override bool IsWantedAgain(string content) => !Wanted.TryAdd(content, true);

    protected override async Task CopyAsync(string template, params Func<TestDatabase, Task>[] steps)
    {
        var made = Templates.GetOrAdd(template, _ => new Lazy<Task<string>>(() => MakeTemplateAsync(steps)));
        System.IO.File.Copy(await made.Value, File, overwrite: true);
    }

    private static async Task<string> MakeTemplateAsync(IEnumerable<Func<TestDatabase, Task>> steps)
    {
        var database = new SqliteDatabase(Directory.CreateTempSubdirectory("services86-template-").FullName, owned: false);
        foreach (var step in steps) await step(database);
        await database.DisposeAsync();

        // With the last connection the journal goes into the file.
        await database.CloseAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database._folder, recursive: true);
        return database.File;
    }

    private async Task CloseAsync()
    {
        await using var connection = (SqliteConnection)Connect();
        SqliteConnection.ClearPool(connection);
    }
}
