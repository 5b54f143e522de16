using System.Diagnostics;
using Npgsql;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Servers;
using Services86.Data.Database;
using Services86.Host;

namespace Services86.Benchmarks.Copies;

/// <summary>An installation on SQLite, copied to PostgreSQL and back by the shipped command; the checksums of both ways must be equal.</summary>
internal static class CopyBench
{
    public const string Verb = "copy";
    public const string Usage = "bench copy [small|medium]; SERVICES86_POSTGRES may name a server on which databases may be created";

    private const ulong Seed = 86;

    private static readonly string HostAssembly = typeof(ServiceHost).Assembly.Location;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Length > 1 || InstallationSize.Find(arguments.FirstOrDefault("medium")) is not { } size)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("services86-copy-").FullName;
        try
        {
            await using var server = await BenchPostgres.OpenAsync();
            return await RunAsync(folder, size, server) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> RunAsync(string folder, InstallationSize size, BenchPostgres server)
    {
        var (first, last) = (Path.Combine(folder, "first.db"), Path.Combine(folder, "last.db"));
        Console.WriteLine($"generating a {size.Name} installation on SQLite");
        var options = new DatabaseOptions { ConnectionString = $"Data Source={first}", CommandTimeout = 600 };
        (await new InstallationGenerator(options, size, Seed).RunAsync()).Write(Console.Out);

        var parts = new NpgsqlConnectionStringBuilder(await server.CreateDatabaseAsync());
        var password = parts.Password;
        parts.Remove("Password");
        var there = await CopyAsync($"sqlite:{first}", $"postgresql:{parts}", password);
        var back = await CopyAsync($"postgresql:{parts}", $"sqlite:{last}", password);
        var isEqual = there is not null && back is not null && there.SequenceEqual(back);
        Console.WriteLine(isEqual ? $"{there!.Length} tables, equal checksums on all three databases" : "THE COPIES DIFFER");
        return isEqual;
    }

    /// <summary>Copies and shows what the command says; answers tables, rows and checksums, or null when it failed.</summary>
    private static async Task<string[]?> CopyAsync(string from, string to, string? password)
    {
        Console.WriteLine($"copying from {from[..from.IndexOf(':', StringComparison.Ordinal)]} to {to[..to.IndexOf(':', StringComparison.Ordinal)]}");
        var start = new ProcessStartInfo(ServerProcess.Dotnet, [HostAssembly, "database", "copy", "--from", from, "--to", to]) { RedirectStandardOutput = true };
        if (password is not null) start.Environment["PGPASSWORD"] = password;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Console.Write(output);
        return process.ExitCode == 0 ? [.. output.Split('\n').Where(line => line.EndsWith("  equal", StringComparison.Ordinal))] : null;
    }
}
