using System.Diagnostics;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Servers;
using Services86.Data.Database;
using Services86.Host;

namespace Services86.Benchmarks.Product;

/// <summary>The product as it is shipped, on a database of the benchmark's own.</summary>
internal sealed class ShippedHost(DatabaseOptions database)
{
    private static readonly string HostAssembly = typeof(ServiceHost).Assembly.Location;

    // In the environment and not in the arguments, because a connection string may hold a password.
    private readonly Dictionary<string, string> _settings = new()
    {
        ["Database__Provider"] = database.Provider,
        ["ConnectionStrings__Services86"] = database.ConnectionString,
    };

    /// <summary>Runs one of the operator's commands to its end.</summary>
    /// <param name="input">The line that it reads from standard input.</param>
    /// <param name="arguments">The command.</param>
    public async Task CommandAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(ServerProcess.Dotnet, [HostAssembly, .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(HostAssembly)!,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in _settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync(input);
        var output = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} failed:\n{output}");
    }

    public Task<ServerProcess> StartAsync() =>
        ServerProcess.StartAsync(ServerNames.Product, HostAssembly, ["--environment=Production"], SoapRequest.GetSystemInfo(), _settings);
}
