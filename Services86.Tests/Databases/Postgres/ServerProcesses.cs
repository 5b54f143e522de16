using System.Diagnostics;
using System.Globalization;

namespace Services86.Tests.Databases.Postgres;

/// <summary>The processes of a server, as Linux knows them.</summary>
internal static class ServerProcesses
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Ended, even if nobody has asked for its result yet.</summary>
    public static bool IsGone(int process) => State(process) is not { } state || state.Status is "Z" or "X";

    /// <summary>Ends a process and its children without a chance to do anything more, and waits until they are gone.</summary>
    public static async Task KillAsync(int process)
    {
        int[] all = [process, .. Children(process)];
        foreach (var id in all) Kill(id);
        var began = Stopwatch.StartNew();
        while (!all.All(IsGone))
        {
            if (began.Elapsed > Patience) throw new InvalidOperationException("The processes of PostgreSQL could not be ended.");
            await Task.Delay(5);
        }
    }

    private static void Kill(int process)
    {
        try
        {
            using var victim = Process.GetProcessById(process);
            victim.Kill();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            // It was faster.
        }
    }

    private static IEnumerable<int> Children(int parent) => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && State(id)?.Parent == parent);

    /// <summary>After the name in brackets: state, parent and more.</summary>
    private static (string Status, int Parent)? State(int process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
