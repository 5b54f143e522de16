using Services86.Agents;
using Services86.Agents.Demo;
using Services86.Agents.Directory;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Schema;
using Services86.Host.Settings;
using Hosting = Microsoft.Extensions.Hosting.Host;

namespace Services86.Host.CommandLine;

/// <summary>What a command needs of the product: settings, database and agents as the host has them, without the web.</summary>
internal sealed class CommandHost : IAsyncDisposable
{
    private readonly IHost _host;

    private CommandHost(IHost host, HostSettings settings)
    {
        _host = host;
        Settings = settings;
    }

    public HostSettings Settings { get; }

    public IServiceProvider Services => _host.Services;

    public IConnectionSource Connections => Services.GetRequiredService<IConnectionSource>();

    public SchemaMigrator Migrator => Services.GetRequiredService<SchemaMigrator>();

    /// <summary>Where the database is, without a password.</summary>
    public string Place => Connections.Place;

    /// <summary>Path of a SQLite file; null for a server's database.</summary>
    public string? File => (Connections as SqliteConnections)?.File;

    /// <summary>To look at a SQLite file would make it; a server's database is always there.</summary>
    public bool IsThere => File is not { } file || new FileInfo(file) is { Exists: true, Length: > 0 };

    /// <param name="settings">Settings of the command line.</param>
    /// <param name="adjust">What the command wants otherwise than the settings say.</param>
    public static CommandHost Open(IReadOnlyList<string> settings, Action<HostSettings>? adjust = null)
    {
        // In the order of the web host, so that command and host cannot mean different databases.
        var configuration = new ConfigurationManager();
        configuration.AddEnvironmentVariables("ASPNETCORE_");
        var builder = Hosting.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [.. settings], Configuration = configuration });
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var read = HostSettings.Read(builder.Configuration, builder.Environment);
        adjust?.Invoke(read);
        builder.Services.AddSingleton(TimeProvider.System);
        read.AddDataTo(builder.Services);
        builder.Services.AddAgents().AddDirectory().AddDemo();
        return new CommandHost(builder.Build(), read);
    }

    /// <summary>Makes sure of a database that this program can work with, and of its lists in memory.</summary>
    /// <param name="creates">A SQLite file that is not there yet is made, as the host would at its first start.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task PrepareAsync(bool creates, CancellationToken cancellation)
    {
        if (creates && !IsThere) await Migrator.MigrateAsync(cancellation);
        await DemandSchemaAsync(cancellation);
        await Services.GetRequiredService<ReferenceData>().InstallAsync(cancellation);
        var lists = Services.GetRequiredService<ListStore>();
        await lists.InvalidateAsync(cancellation);
        Settings.JudgeStored(lists.Loaded!.SystemInfo);
    }

    /// <summary>Refuses a database that is not there, or whose schema is another than the program's.</summary>
    public async Task DemandSchemaAsync(CancellationToken cancellation)
    {
        DemandDatabase();
        var version = await Migrator.VersionAsync(cancellation);
        if (version > Migrator.ProgramVersion) throw new SchemaTooNewException(version, Migrator.ProgramVersion);
        if (version < Migrator.ProgramVersion)
        {
            throw new CommandRefusedException(
                $"The database {Place} has schema version {version}, this program needs {Migrator.ProgramVersion}: run database migrate (or serve) first.");
        }
    }

    public void DemandDatabase()
    {
        if (!IsThere)
        {
            throw new CommandRefusedException($"There is no database {Place} yet: run database migrate (or serve) first, or see ConnectionStrings:Services86.");
        }
    }

    /// <summary>Does work in a scope of its own, and again when another change of the same data was faster.</summary>
    public async Task<T> WorkAsync<TService, T>(Func<TService, Task<T>> work, CancellationToken cancellation)
        where TService : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = Services.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<Session>();
            session.Cancellation = cancellation;
            try
            {
                return await work(scope.ServiceProvider.GetRequiredService<TService>());
            }
            catch (Exception failure) when (Repetition.Allows(failure, attempt) && !session.HasStored)
            {
                await Repetition.WaitAsync(attempt, cancellation);
            }
        }
    }

    /// <summary>The same for work without a result.</summary>
    public Task WorkAsync<TService>(Func<TService, Task> work, CancellationToken cancellation)
        where TService : notnull => WorkAsync<TService, bool>(
            async service =>
            {
                await work(service);
                return true;
            },
            cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_host is IAsyncDisposable host) await host.DisposeAsync();
        else _host.Dispose();
    }
}
