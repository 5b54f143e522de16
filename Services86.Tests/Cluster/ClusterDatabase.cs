using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Services86.Agents.Principals;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Host;
using Services86.Tests.Databases.Postgres;

namespace Services86.Tests.Cluster;

/// <summary>A database that several hosts share, and the operator who changes it past them, as his command line does.</summary>
internal sealed class ClusterDatabase : IAsyncDisposable
{
    private readonly PostgresServer? _server;
    private readonly string _name;
    private WebApplication? _operator;

    private ClusterDatabase(PostgresServer? server, string name, string connectionString)
    {
        _server = server;
        _name = name;
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    /// <summary>What a host needs to be told.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["Database:Provider"] = DatabaseEngine.PostgreSql,
        ["ConnectionStrings:Services86"] = ConnectionString,
        ["Installation:DemoData"] = "true",
    };

    /// <summary>A new, empty database on the server of this test run.</summary>
    public static async Task<ClusterDatabase> CreateAsync()
    {
        var server = await PostgresServer.DemandAsync();
        var name = $"cluster_{Guid.NewGuid():N}";
        await server.RunAsync($"CREATE DATABASE {name}");
        return new ClusterDatabase(server, name, server.ConnectionStringOf(name));
    }

    /// <summary>Database postgres of a private server.</summary>
    public static ClusterDatabase On(PostgresCluster cluster) => new(null, "postgres", cluster.ConnectionString);

    /// <summary>Lets the operator do something; the database is installed when he comes for the first time.</summary>
    public async Task OperateAsync(Func<UserAdministration, Task> work)
    {
        await using var scope = (await OperatorAsync()).Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<UserAdministration>());
    }

    /// <summary>Users who may do everything.</summary>
    public Task AddUsersAsync(string password, params string[] names) => OperateAsync(async administration =>
    {
        foreach (var name in names) await administration.AddAsync(new NewUser(name, password));
    });

    /// <summary>Changes a list as a program must: the counter of changes with it, in one transaction.</summary>
    public async Task ChangeListAsync(string sql)
    {
        await using var scope = (await OperatorAsync()).Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        await session.WriteAsync(async () =>
        {
            await session.ExecuteAsync(sql);
            await ListStore.BumpAsync(session);
        });
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        // A server that goes away leaves no dead connection for the next test.
        var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public async Task<T?> ScalarAsync<T>(string sql, object? args = null)
    {
        await using var connection = await OpenAsync();
        return await connection.ExecuteScalarAsync<T>(sql, args);
    }

    public async ValueTask DisposeAsync()
    {
        if (_operator is not null) await _operator.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        if (_server is not null) await _server.RunAsync($"DROP DATABASE {_name} WITH (FORCE)");
    }

    private async Task<WebApplication> OperatorAsync() => _operator ??= await ServiceHost.BuildAsync(
        [.. Settings.Select(setting => $"--{setting.Key}={setting.Value}")],
        builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        });
}
