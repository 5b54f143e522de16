using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Schema;

namespace Services86.Tests.Databases;

/// <summary>A database of one test. A fixture is abstract over it, so that an engine joins with one line.</summary>
internal abstract class TestDatabase : IAsyncDisposable
{
    public abstract IConnectionSource Connections { get; }

    public abstract IDialect Dialect { get; }

    public abstract DatabaseOptions Options { get; }

    public SchemaMigrator Migrator => new(Connections, Dialect, Options);

    public ReferenceData ReferenceData(SeedOptions? seed = null) =>
        new(Connections, Dialect, Options, seed ?? new SeedOptions(), TimeProvider.System);

    public Session Open() => new(Connections, Dialect, Options);

    public ListStore Lists(TimeProvider clock) => new(Connections, Dialect, Options, clock);

    /// <summary>Another program on the same database.</summary>
    public abstract TestDatabase SecondProcess();

    /// <summary>Brings the empty database to the state of a fresh installation.</summary>
    public virtual async Task InstallAsync()
    {
        await Migrator.MigrateAsync();
        await ReferenceData().InstallAsync();
    }

    public abstract ValueTask DisposeAsync();
}
