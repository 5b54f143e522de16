using Services86.Agents;
using Services86.Agents.Demo;
using Services86.Agents.Directory;
using Services86.Data;
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
        Place = new DatabasePlace(settings.Database);
    }

    public HostSettings Settings { get; }

    public DatabasePlace Place { get; }

    public IServiceProvider Services => _host.Services;

    public SchemaMigrator Migrator => Services.GetRequiredService<SchemaMigrator>();

    /// <summary>To look at a SQLite file would make it; a server's database is always there.</summary>
    public bool IsThere => !Place.IsFile || new FileInfo(Place.File) is { Exists: true, Length: > 0 };

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
        builder.Services.AddData(read.Database, read.ToSeedOptions());
        builder.Services.AddAgents().AddDirectory().AddDemo();
        return new CommandHost(builder.Build(), read);
    }

    /// <summary>Makes sure of a database that this program can work with, and of its lists in memory.</summary>
    /// <param name="creates">A SQLite file that is not there yet is made, as the host would at its first start.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task PrepareAsync(bool creates, CancellationToken cancellation)
    {
        if (creates && Place.IsFile && !IsThere)
        {
            await Migrator.MigrateAsync(cancellation);
        }

        await DemandSchemaAsync(cancellation);
        await Services.GetRequiredService<ReferenceData>().InstallAsync(cancellation);
        await Services.GetRequiredService<ListStore>().InvalidateAsync(cancellation);
        Settings.JudgeStored(Services.GetRequiredService<ListStore>().Loaded!.SystemInfo);
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

    public async ValueTask DisposeAsync()
    {
        await Services.GetRequiredService<IConnectionSource>().DisposeAsync();
        _host.Dispose();
    }
}
