using System.Diagnostics;
using System.Globalization;
using Services86.Tests.Databases.Postgres;

namespace Services86.Tests.Cluster;

/// <summary>All processes of a PostgreSQL server stand still: connections stay, but nothing answers. Ends when it is disposed of.</summary>
internal sealed class FrozenServer : IAsyncDisposable
{
    private readonly string[] _processes;

    private FrozenServer(string[] processes) => _processes = processes;

    public static async Task<FrozenServer> FreezeAsync(PostgresCluster cluster)
    {
        var server = (await File.ReadAllLinesAsync(Path.Combine(cluster.DataFolder, "postmaster.pid")))[0];

        // The first process is the parent of all others; it stands still first, so that no more of them come.
        await SignalAsync("STOP", [server]);
        var frozen = new FrozenServer([server, .. Children(server)]);
        await SignalAsync("STOP", frozen._processes);
        return frozen;
    }

    public async ValueTask DisposeAsync() => await SignalAsync("CONT", _processes);

    private static async Task SignalAsync(string signal, string[] processes)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} \"$@\"", "sh", .. processes]);
        await kill.WaitForExitAsync();
    }

    // Status and parent follow the name in brackets.
    private static IEnumerable<string> Children(string parent)
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            var process = Path.GetFileName(folder);
            if (!int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out _)) continue;
            string line;
            try
            {
                line = File.ReadAllText(Path.Combine(folder, "stat"));
            }
            catch (IOException)
            {
                continue;
            }

            if (line[(line.LastIndexOf(')') + 2)..].Split(' ')[1] == parent) yield return process;
        }
    }
}
