using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Tests.Databases;

/// <summary>A SQLite file in the temporary folder, on the operating system's SQLite or, with SERVICES86_SQLITE=bundled, on ours.</summary>
internal sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string? _folder;
    private readonly SqliteConnections _connections;

    public SqliteDatabase()
        : this(Directory.CreateTempSubdirectory("services86-").FullName, owned: true)
    {
    }

    private SqliteDatabase(string folder, bool owned)
    {
        StoredTimes.Register();
        _folder = owned ? folder : null;
        Options = new DatabaseOptions
        {
            ConnectionString = $"Data Source={Path.Combine(folder, "services86.db")}",
            SqliteLibrary = Environment.GetEnvironmentVariable("SERVICES86_SQLITE") ?? "auto",
            Synchronous = "Normal",
            CommandTimeout = 20,
        };
        _connections = new SqliteConnections(Options);
    }

    public override IConnectionSource Connections => _connections;

    public override IDialect Dialect { get; } = new SqliteDialect();

    public override DatabaseOptions Options { get; }

    public string File => _connections.File;

    public override TestDatabase SecondProcess() => new SqliteDatabase(Path.GetDirectoryName(File)!, owned: false);

    /// <summary>Copies an installed file, which is faster than installing anew.</summary>
    public override async Task InstallAsync() => System.IO.File.Copy(await Template.Value, File, overwrite: true);

    public override async ValueTask DisposeAsync()
    {
        await Connections.DisposeAsync();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var database = new SqliteDatabase(Directory.CreateTempSubdirectory("services86-template-").FullName, owned: false);
        await database.Migrator.MigrateAsync();
        await database.ReferenceData(new SeedOptions()).InstallAsync();
        await database.Connections.DisposeAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(database.File)!, recursive: true);
        return database.File;
    }
}
