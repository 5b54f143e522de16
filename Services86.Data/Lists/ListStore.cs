using System.Diagnostics.Metrics;
using Services86.Data.Database;

namespace Services86.Data.Lists;

/// <summary>The small tables in memory. Changes of this process show at once, those of others within a second or so.</summary>
internal sealed class ListStore(
    IConnectionSource connections, IDialect dialect, DatabaseOptions options, TimeProvider clock, IMeterFactory? meters = null) : IDisposable
{
    private const string CounterName = "lists";

    private static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _loading = new(1);
    private readonly Counter<long>? _loads = meters?.Create(StatementWatch.Name)
        .CreateCounter<long>("services86.lists.loads", "{load}", "How often the lists were read into memory: once at the start and after each change.");

    private ListSnapshot? _snapshot;
    private long _checkedAt;

    /// <summary>What was loaded last, without a look at the database; null before the first load.</summary>
    public ListSnapshot? Loaded => Volatile.Read(ref _snapshot);

    /// <summary>The present state. At most once a second a call pays for a look at the change counter; the others never wait for it.</summary>
    public ValueTask<ListSnapshot> CurrentAsync(CancellationToken cancellation = default) =>
        Loaded is { } snapshot && clock.GetElapsedTime(Volatile.Read(ref _checkedAt)) < CheckInterval
            ? new ValueTask<ListSnapshot>(snapshot)
            : CheckAsync(cancellation);

    /// <summary>
    /// Loads anew; to be called after the commit of a change to a list, user, role or preference. What is stored is stored: when the database cannot be read
    /// just now, the next look takes notice of it.
    /// </summary>
    public async ValueTask InvalidateAsync(CancellationToken cancellation = default)
    {
        await _loading.WaitAsync(cancellation);
        try
        {
            await RefreshAsync(always: true, cancellation);
        }
        catch (DatabaseUnavailableException) when (Loaded is not null)
        {
            // The version tells.
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The state that the database has now, for the few calls that must not miss a change of the last second.</summary>
    public async ValueTask<ListSnapshot> LatestAsync(CancellationToken cancellation)
    {
        await using (var session = new Session(connections, dialect, options) { Cancellation = cancellation })
        {
            var versions = await session.ReadAsync(VersionSql, row => row.GetInt64(0), ("name", CounterName));
            if (Loaded is { } snapshot && versions.Count > 0 && versions[0] == snapshot.Version) return snapshot;
        }

        await _loading.WaitAsync(cancellation);
        try
        {
            return await RefreshAsync(always: false, cancellation);
        }
        finally
        {
            _loading.Release();
        }
    }

    private const string BumpSql = """
        INSERT INTO change_counter (name, value) VALUES (@CounterName, 1)
        ON CONFLICT (name) DO UPDATE SET value = change_counter.value + 1
        """;

    /// <summary>Belongs into every transaction that changes a list, a user, a role, a preference or an application token.</summary>
    public static Task BumpAsync(Session session) => session.ExecuteAsync(BumpSql, new { CounterName });

    public void Dispose() => _loading.Dispose();

    private async ValueTask<ListSnapshot> CheckAsync(CancellationToken cancellation)
    {
        if (!await _loading.WaitAsync(Loaded is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellation)) return Loaded!;
        try
        {
            return await RefreshAsync(always: false, cancellation);
        }
        finally
        {
            _loading.Release();
        }
    }

    private const string VersionSql = """
        SELECT value FROM change_counter WHERE name = @name
        """;

    private async Task<ListSnapshot> RefreshAsync(bool always, CancellationToken cancellation)
    {
        var now = clock.GetTimestamp();
        await using var session = new Session(connections, dialect, options) { Cancellation = cancellation };

        // The version is read first: a change made meanwhile is then found at the next look.
        var versions = await session.ReadAsync(VersionSql, row => row.GetInt64(0), ("name", CounterName));
        var version = versions.Count > 0 ? versions[0] : 0;
        var snapshot = Loaded;
        if (always || snapshot?.Version != version)
        {
            snapshot = new ListSnapshot(await LoadAsync(session, version));
            Volatile.Write(ref _snapshot, snapshot);
            _loads?.Add(1);
        }

        Volatile.Write(ref _checkedAt, now);
        return snapshot;
    }

    private static async Task<ListContents> LoadAsync(Session session, long version) => new()
    {
        Version = version,
        Items = await ListQueries.ItemsAsync(session),
        Tasks = await ListQueries.TasksAsync(session),
        Headings = await ListQueries.HeadingsAsync(session),
        Countries = await ListQueries.CountriesAsync(session),
        AddressLayouts = await ListQueries.AddressLayoutsAsync(session),
        Zones = await ListQueries.ZonesAsync(session),
        UdefFields = await ListQueries.UdefFieldsAsync(session),
        RelationDefs = await ListQueries.RelationDefsAsync(session),
        ProjectTypeStatuses = await ListQueries.ProjectTypeStatusesAsync(session),
        SaleTypeStages = await ListQueries.SaleTypeStagesAsync(session),
        SystemInfo = await ListQueries.SystemInfoAsync(session),
        Groups = await UserQueries.GroupsAsync(session),
        Roles = await UserQueries.RolesAsync(session),
        Associates = await UserQueries.AssociatesAsync(session),
        DiaryViews = await UserQueries.DiaryViewsAsync(session),
        Preferences = await UserQueries.PreferencesAsync(session),
        ApplicationTokens = await UserQueries.ApplicationTokensAsync(session),
    };
}
