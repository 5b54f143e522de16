using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Services86.Contracts;
using Services86.Host;
using Services86.Tests.Databases.Postgres;

namespace Services86.Tests.Cluster;

/// <summary>One of several hosts: the real executable in a process of its own, always on the same port, so that it can be killed and started again.</summary>
internal sealed class ClusterHost : IAsyncDisposable
{
    private static readonly string HostAssembly = typeof(ServiceHost).Assembly.Location;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(240);
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(50);

    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly ConcurrentQueue<string> _lines = new();
    private Process? _process;

    public ClusterHost(int number, IReadOnlyDictionary<string, string> settings)
    {
        Number = number;
        _settings = settings;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://{IPAddress.Loopback}:{PostgresCluster.FreePort()}/"));
    }

    public int Number { get; }

    public Uri Address { get; }

    /// <summary>Times in which it was dead or not yet there, as time stamps of the machine.</summary>
    public ConcurrentQueue<(long From, long To)> Absences { get; } = new();

    /// <summary>What it has said, over all its lives.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>As far as a proxy knows that looks after its hosts now and then.</summary>
    public bool IsServing { get; private set; }

    /// <summary>Several hosts, started side by side.</summary>
    public static async Task<ClusterHost[]> StartAsync(int count, IReadOnlyDictionary<string, string> settings)
    {
        var hosts = Enumerable.Range(0, count).Select(number => new ClusterHost(number, settings)).ToArray();
        try
        {
            await Task.WhenAll(hosts.Select(host => host.StartAsync()));
            return hosts;
        }
        catch
        {
            foreach (var host in hosts) await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the host and waits until it serves.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [HostAssembly, $"--urls={Address}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(HostAssembly)!,
        };

        // Settings go by the environment: they hold a password, and arguments can be read by everybody on the machine.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in _settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;

        using var http = new HttpClient();
        var began = Stopwatch.StartNew();
        while (!await ServesAsync(http))
        {
            if (process.HasExited || began.Elapsed > StartLimit) throw new InvalidOperationException($"Host {Number} did not start: {string.Join('\n', _lines)}");
            await Task.Delay(20);
        }

        IsServing = true;
    }

    /// <summary>Ends the process at once: no shutdown, no flush, no farewell.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process) return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        _process = null;
    }

    /// <summary>Kills the host and starts it again. The proxy goes on sending to it for a while.</summary>
    public async Task RestartAsync()
    {
        var from = Stopwatch.GetTimestamp();
        await KillAsync();
        await Task.Delay(Unnoticed);
        IsServing = false;
        await StartAsync();
        Absences.Enqueue((from, Stopwatch.GetTimestamp()));
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private void Keep(string? line)
    {
        if (line is not null) _lines.Enqueue(line);
    }

    private async Task<bool> ServesAsync(HttpClient http)
    {
        try
        {
            using var page = await http.GetAsync(new Uri(Address, $"{WireNames.Path}{WireNames.SoPrincipalAgent}{WireNames.EndpointExtension}"));
            return page.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
