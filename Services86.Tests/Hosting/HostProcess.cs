using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Services86.Contracts;

namespace Services86.Tests.Hosting;

/// <summary>
/// The product in a process of its own, as an operator starts it: it can be killed without warning and started again on the same port, or told to stop as
/// systemd does. Everything that it prints is kept.
/// </summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(240);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(50);

    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly HttpClient _http = new();
    private Process? _process;
    private Uri? _address;

    public HostProcess(IReadOnlyDictionary<string, string> settings, int number = 0)
    {
        _settings = settings;
        Number = number;
    }

    /// <summary>Among several hosts.</summary>
    public int Number { get; }

    /// <summary>Known from the first start on.</summary>
    public Uri Address => _address ?? throw new InvalidOperationException("The host has not been started.");

    /// <summary>Times in which it was dead or not yet there, as time stamps of the machine.</summary>
    public ConcurrentQueue<(long From, long To)> Absences { get; } = new();

    /// <summary>What it has said, over all its lives.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>As far as a proxy knows that looks after its hosts now and then.</summary>
    public bool IsServing { get; private set; }

    /// <param name="settings">As they stand on a command line, where the last one counts.</param>
    public static Task<HostProcess> StartAsync(IEnumerable<string> settings) =>
        StartAsync(settings.Select(setting => setting.TrimStart('-').Split('=', 2)).GroupBy(parts => parts[0]).ToDictionary(same => same.Key, same => same.Last()[1]));

    public static async Task<HostProcess> StartAsync(IReadOnlyDictionary<string, string> settings) => (await StartAsync(1, settings))[0];

    /// <summary>Several hosts, started side by side.</summary>
    public static async Task<HostProcess[]> StartAsync(int count, IReadOnlyDictionary<string, string> settings)
    {
        var hosts = Enumerable.Range(0, count).Select(number => new HostProcess(settings, number)).ToArray();
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
        var start = CommandLine.CommandProcess.Describe([$"--urls={_address?.ToString() ?? "http://127.0.0.1:0"}"]);

        // Settings go by the environment: they hold a password, and arguments can be read by everybody on the machine.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in _settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        _process = process;
        process.StandardInput.Close();
        var serving = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Keep(line.Data, serving);
        process.ErrorDataReceived += (_, line) => Keep(line.Data, serving);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(serving.Task, ended).WaitAsync(StartLimit) == ended)
            throw new InvalidOperationException($"Host {Number} did not start: {string.Join('\n', _lines)}");
        _address = await serving.Task;
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

    /// <summary>Sends SIGTERM; the process is still running when this ends.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process!.Id}"]);
        kill.WaitForExit();
    }

    public async Task<int> ExitCodeAsync()
    {
        await _process!.WaitForExitAsync().WaitAsync(StopLimit);
        return _process.ExitCode;
    }

    /// <summary>The files that the process has loaded, as Linux lists them.</summary>
    public string LoadedFiles() => File.ReadAllText($"/proc/{_process!.Id}/maps");

    public async Task<SoapReply> CallAsync(
        string agent, string operation, string parameters, string? ticket = null, string? application = null, string? requestId = null)
    {
        var token = application is null ? "" : $"<ApplicationToken>{application}</ApplicationToken>";
        var credentials = ticket is null ? "" : EnvelopeText.Credentials(ticket);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, $"{WireNames.Path}{agent}{WireNames.EndpointExtension}"));
        var envelope = EnvelopeText.Of(EnvelopeText.Soap11, $"<{operation}>{parameters}</{operation}>", token + credentials);
        request.Content = new StringContent(envelope, Encoding.UTF8, "text/xml");
        request.Content.Headers.Add("SOAPAction", $"\"{WireNames.Namespace}/{agent}/{operation}\"");
        if (requestId is not null) request.Headers.Add("X-Request-Id", requestId);
        using var response = await _http.SendAsync(request);
        return new SoapReply(response.StatusCode, "text/xml", await response.Content.ReadAsStringAsync());
    }

    public Task<SoapReply> SignInAsync(string user, string password) => CallAsync(
        WireNames.SoPrincipalAgent, "AuthenticateUsernamePassword", $"<UserName>{user}</UserName><Password>{password}</Password>");

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

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _http.Dispose();
    }

    // It serves when it says where.
    private void Keep(string? line, TaskCompletionSource<Uri> serving)
    {
        if (line is null) return;
        _lines.Enqueue(line);
        var end = $"/{WireNames.AppointmentAgent}{WireNames.EndpointExtension}";
        if (line.Split(' ').FirstOrDefault(word => word.EndsWith(end, StringComparison.Ordinal)) is { } address)
            serving.TrySetResult(new Uri(new Uri(address).GetLeftPart(UriPartial.Authority)));
    }
}
