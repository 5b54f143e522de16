using System.Diagnostics;
using System.Text;
using Services86.Contracts;
using Services86.Host;
using Services86.Tests.CommandLine;
using Services86.Tests.Hosting;

namespace Services86.Tests.Databases;

/// <summary>The product in a process of its own, as an operator starts it, so that it can be killed without warning.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly string HostAssembly = typeof(ServiceHost).Assembly.Location;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _http = new();

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Of the appointment agent.</summary>
    public Uri Address { get; }

    public static Task<HostProcess> StartAsync(string database) => StartAsync([Setting(database)]);

    /// <summary>Starts on a free port and waits for the line that says where it listens.</summary>
    public static async Task<HostProcess> StartAsync(IEnumerable<string> settings)
    {
        var process = Process.Start(Describe(["--urls=http://127.0.0.1:0", "--environment=Production", .. settings]))!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(StartLimit);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.EndsWith($"/{WireNames.AppointmentAgent}.svc", StringComparison.Ordinal)) is { } address)
            {
                // What the host prints from now on is read and forgotten, or the pipe would fill up.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new HostProcess(process, new Uri(address));
            }
        }

        throw new InvalidOperationException($"The host did not start: {await errors}");
    }

    public static Task AddUserAsync(string database, string name, string password) => AddUserAsync([Setting(database)], name, password);

    /// <summary>Makes a user with the product's own command.</summary>
    public static async Task AddUserAsync(IEnumerable<string> settings, string name, string password)
    {
        var added = await CommandProcess.RunAsync(["user", "add", name, .. settings], password);
        Assert.That(added.ExitCode, Is.Zero, added.ToString());
    }

    public async Task<SoapReply> CallAsync(string agent, string operation, string parameters, string? ticket, string? application = null)
    {
        var token = application is null ? "" : $"<ApplicationToken>{application}</ApplicationToken>";
        var credentials = ticket is null ? "" : $"<Credentials><Ticket>{ticket}</Ticket></Credentials>";
        var envelope = $"""
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header xmlns="{WireNames.Namespace}">{token}{credentials}</s:Header>
            <s:Body><{operation} xmlns="{WireNames.Namespace}">{parameters}</{operation}></s:Body></s:Envelope>
            """;
        using var content = new StringContent(envelope, Encoding.UTF8, "text/xml");
        content.Headers.Add("SOAPAction", $"\"{WireNames.Namespace}/{agent}/{operation}\"");
        using var response = await _http.PostAsync(new Uri(Address, $"{agent}.svc"), content);
        return new SoapReply(response.StatusCode, "text/xml", await response.Content.ReadAsStringAsync());
    }

    /// <summary>Ends the process at once: no shutdown, no flush, no farewell.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        _http.Dispose();
    }

    private static string Setting(string database) => $"--ConnectionStrings:Services86=Data Source={database}";

    /// <summary>The executable with its arguments.</summary>
    public static ProcessStartInfo Describe(IEnumerable<string> arguments) =>
        new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments.Prepend(HostAssembly))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(HostAssembly)!,
        };
}
