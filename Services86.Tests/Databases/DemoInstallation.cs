using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Services86.Agents;
using Services86.Agents.Demo;
using Services86.Agents.Principals;
using Services86.Data;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Schema;
using Services86.Tests.Unit.Time;

namespace Services86.Tests.Databases;

/// <summary>A database of its own with reference and demo data.</summary>
internal sealed class DemoInstallation : IAsyncDisposable
{
    private DemoInstallation(TestDatabase database, string day)
    {
        Database = database;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FakeClock(day));
        services.AddSingleton(new SignInOptions { PasswordRounds = 1_000 });
        services.AddData(database.Options, new SeedOptions { CompanyName = "Fjordlys Demo AS" });
        services.AddAgents();
        services.AddDemo();
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestDatabase Database { get; }

    public ServiceProvider Services { get; }

    public IReadOnlyList<(string User, string Password)> Users { get; private set; } = [];

    public TimeSpan Duration { get; private set; }

    /// <param name="database">Still to be created; it becomes the installation's own.</param>
    public static async Task<DemoInstallation> CreateAsync(TestDatabase database, string day)
    {
        await database.CreateAsync(DatabaseState.Migrated);
        var installed = new DemoInstallation(database, day);
        await installed.Services.GetRequiredService<ReferenceData>().InstallAsync();
        await installed.Services.GetRequiredService<ListStore>().CurrentAsync();
        var started = Stopwatch.GetTimestamp();
        installed.Users = await installed.FillAsync() ?? [];
        installed.Duration = Stopwatch.GetElapsedTime(started);
        return installed;
    }

    public async Task<IReadOnlyList<(string User, string Password)>?> FillAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DemoData>().FillAsync();
    }

    public async Task<T> InScopeAsync<T>(Func<Session, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Session>());
    }

    public Task<int> CountAsync(string table, string condition) => ScalarAsync<int>($"SELECT COUNT(*) FROM (SELECT 1 FROM {table} WHERE {condition}) counted");

    public async Task<T> ScalarAsync<T>(string sql) => (await InScopeAsync(session => session.ExecuteScalarAsync<T>(sql)))!;

    public Task<List<long>> LongsAsync(string sql) => InScopeAsync(session => session.ReadAsync(sql, row => row.GetInt64(0)));

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Database.DisposeAsync();
    }
}
