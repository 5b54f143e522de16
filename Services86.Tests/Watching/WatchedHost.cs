using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Services86.Contracts;
using Services86.Host;
using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>The executable with demo data in a process of its own; everything that it prints is kept, and it can be told to stop as systemd does.</summary>
internal sealed class WatchedHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _folder;
    private readonly HttpClient _http = new();

    private WatchedHost(Process process, string folder)
    {
        _process = process;
        _folder = folder;
    }

    public ConcurrentQueue<string> Lines { get; } = [];

    public string ConnectionString => ConnectionStringOf(_folder);

    public Uri Address { get; private set; } = null!;

    public static async Task<WatchedHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("services86-watched-").FullName;
        var assembly = typeof(ServiceHost).Assembly.Location;
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [assembly, "--urls=http://127.0.0.1:0", "--Installation:DemoData=true", $"--ConnectionStrings:Services86={ConnectionStringOf(folder)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var host = new WatchedHost(Process.Start(start)!, folder);
        await host.ListenAsync();
        return host;
    }

    public async Task<SoapReply> CallAsync(string agent, string body, string headers = "", string? requestId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, $"{WireNames.Path}{agent}{WireNames.EndpointExtension}"));
        request.Content = new StringContent(EnvelopeText.Of(EnvelopeText.Soap11, body, headers), Encoding.UTF8, "text/xml");
        if (requestId is not null)
        {
            request.Headers.Add("X-Request-Id", requestId);
        }

        using var response = await _http.SendAsync(request);
        return new SoapReply(response.StatusCode, "text/xml", await response.Content.ReadAsStringAsync());
    }

    public Task<SoapReply> SignInAsync() =>
        CallAsync("SoPrincipal", "<AuthenticateUsernamePassword><UserName>TJE0</UserName><Password>Tje0</Password></AuthenticateUsernamePassword>");

    /// <summary>The status of a page; 0 when nobody listens any more.</summary>
    public async Task<int> StatusAsync(string page)
    {
        try
        {
            using var fresh = new HttpClient();
            using var answer = await fresh.GetAsync(new Uri(Address, page));
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    /// <summary>Sends SIGTERM; the process is still running when this ends.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>The files that the process has loaded, as Linux lists them.</summary>
    public string LoadedFiles() => File.ReadAllText($"/proc/{_process.Id}/maps");

    public async Task<int> ExitCodeAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ListenAsync()
    {
        var ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                ready.TrySetException(new InvalidOperationException("The host ended: " + string.Join('\n', Lines)));
                return;
            }

            Lines.Enqueue(line.Data);
            if (line.Data.Split(' ').FirstOrDefault(word => word.EndsWith("/Appointment.svc", StringComparison.Ordinal)) is { } address)
            {
                ready.TrySetResult(address);
            }
        };
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null)
            {
                Lines.Enqueue(line.Data);
            }
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = new Uri(new Uri(await ready.Task.WaitAsync(Patience)).GetLeftPart(UriPartial.Authority));
    }

    private static string ConnectionStringOf(string folder) => $"Data Source={Path.Combine(folder, "services86.db")};Pooling=False";
}
