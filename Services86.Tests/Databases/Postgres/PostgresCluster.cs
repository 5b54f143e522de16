using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Services86.Tests.Databases.Postgres;

/// <summary>
/// A PostgreSQL server of the test's own: in a temporary folder, as an unprivileged user, on a free port of the loopback, with a random password.
/// When the test process ends, however it ends, the server stops and its folder goes.
/// </summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string Superuser = "postgres";

    private const string FolderScript = "mktemp -d \"$1/services86-postgres-XXXXXX\"";

    private const string InitScript = """
        umask 077
        cat >"$2/password"
        "$1/initdb" -D "$2/data" -U "$3" --pwfile="$2/password" --auth=scram-sha-256 --encoding=UTF8 --locale=C --no-sync
        result=$?
        rm -f "$2/password"
        exit $result
        """;

    // -R writes how the primary is reached, password included, into the settings of the standby.
    private const string BackupScript = """
        "$1/pg_basebackup" -D "$2/data" -d "$3" -R --checkpoint=fast --no-sync
        """;

    // The end of the input is the end of the test process; then nobody needs the folder any more. A signal's name as input only stops the server.
    private const string ServerScript = """
        bin=$1 folder=$2
        shift 2
        "$bin/postgres" -D "$folder/data" "$@" </dev/null >>"$folder/log" 2>&1 &
        server=$!
        echo $server
        read -r order
        kill -"${order:-QUIT}" $server 2>/dev/null
        wait $server
        [ -n "$order" ] || rm -rf "$folder"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly PostgresBinaries _binaries;
    private readonly string _folder;
    private readonly string _password;
    private Process? _shell;
    private int _server;

    private PostgresCluster(PostgresBinaries binaries, string folder, string password)
    {
        _binaries = binaries;
        _folder = folder;
        _password = password;
        Port = FreePort();
    }

    public int Port { get; }

    /// <summary>Where psql, pg_ctl and the others are.</summary>
    public string BinFolder => _binaries.Folder;

    public string DataFolder => Path.Combine(_folder, "data");

    public bool IsRunning => _shell is not null;

    /// <summary>What the server has logged.</summary>
    public string Log => File.Exists(Path.Combine(_folder, "log")) ? File.ReadAllText(Path.Combine(_folder, "log")) : "";

    /// <summary>Of the superuser, for database postgres.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder
    {
        Host = IPAddress.Loopback.ToString(),
        Port = Port,
        Username = Superuser,
        Password = _password,
        Database = "postgres",
        IncludeErrorDetail = true,
    }.ToString();

    /// <summary>A new, running server.</summary>
    public static async Task<PostgresCluster> CreateAsync(PostgresBinaries binaries, IReadOnlyDictionary<string, string> settings)
    {
        var cluster = new PostgresCluster(binaries, await FolderAsync(), RandomNumberGenerator.GetHexString(32, lowercase: true));
        await UnprivilegedShell.RunAsync(InitScript, cluster._password, [binaries.Folder, cluster._folder, Superuser]);
        await cluster.StartAsync(settings);
        return cluster;
    }

    /// <summary>A running standby that streams from this server, which needs wal_level replica and max_wal_senders above 0.</summary>
    /// <param name="name">Its application_name, for synchronous_standby_names.</param>
    public async Task<PostgresCluster> CreateStandbyAsync(string name, IReadOnlyDictionary<string, string> settings)
    {
        var standby = new PostgresCluster(_binaries, await FolderAsync(), _password);
        var primary = $"host={IPAddress.Loopback} port={Port} user={Superuser} application_name={name}";
        await UnprivilegedShell.RunAsync(BackupScript, "", [BinFolder, standby._folder, primary], ("PGPASSWORD", _password));
        await standby.StartAsync(settings);
        return standby;
    }

    /// <summary>Starts the server, for the first time or again, and waits until it answers.</summary>
    public async Task StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        if (IsRunning) throw new InvalidOperationException("The server is running already.");
        string[] options =
        [
            "-p", Port.ToString(CultureInfo.InvariantCulture), "-c", $"listen_addresses={IPAddress.Loopback}", "-c", "unix_socket_directories=",
            .. settings.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" }),
        ];
        _shell = UnprivilegedShell.Start(ServerScript, [BinFolder, _folder, .. options]);
        _server = int.Parse((await _shell.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        var started = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (ServerProcesses.IsGone(_server) || started.Elapsed > Patience)
                throw new InvalidOperationException($"PostgreSQL did not start: {Log}");
            await Task.Delay(20);
        }
    }

    public Task StopAsync(PostgresStop mode = PostgresStop.Fast) => EndAsync(mode == PostgresStop.Fast ? "INT" : "QUIT");

    /// <summary>Ends all processes of the server at once, as when its machine fails.</summary>
    public async Task KillAsync()
    {
        await ServerProcesses.KillAsync(_server);
        await EndAsync("KILL");
    }

    /// <summary>Makes a standby the primary.</summary>
    public async Task PromoteAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_promote(TRUE, 60)", connection);
        if (await command.ExecuteScalarAsync() is not true) throw new InvalidOperationException($"The standby was not promoted: {Log}");
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning) await EndAsync("");
        else await UnprivilegedShell.RunAsync("rm -rf \"$1\"", "", [_folder]);
    }

    private async Task EndAsync(string order)
    {
        if (_shell is not { } shell) throw new InvalidOperationException("The server is not running.");
        if (order.Length > 0) await shell.StandardInput.WriteLineAsync(order);
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
        _shell = null;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false;Timeout=5");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static Task<string> FolderAsync() => UnprivilegedShell.RunAsync(FolderScript, "", [Path.GetTempPath().TrimEnd('/')]);

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
