using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Services86.Tests.Databases.Postgres;

/// <summary>The programs of a PostgreSQL installation on this machine.</summary>
internal sealed partial class PostgresBinaries
{
    private const int OldestMajor = 13;

    private PostgresBinaries(string folder, int major)
    {
        Folder = folder;
        Major = major;
    }

    public string Folder { get; }

    public int Major { get; }

    /// <summary>What a person does who has none.</summary>
    public static string Advice { get; } =
        $"No PostgreSQL {OldestMajor} or later was found: install the package postgresql, or let SERVICES86_POSTGRES hold the connection string "
        + "of a server on which databases may be created.";

    public string this[string program] => Path.Combine(Folder, program);

    /// <summary>By pg_config, by PATH, or where Debian puts them, newest first; null when there is none.</summary>
    public static PostgresBinaries? Find() => Folders().Distinct().Select(Look).FirstOrDefault(found => found is not null);

    private static IEnumerable<string> Folders()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (path.Any(folder => File.Exists(Path.Combine(folder, "pg_config")))) yield return Answer("pg_config", "--bindir");
        foreach (var folder in path) yield return folder;
        const string Debian = "/usr/lib/postgresql";
        if (!Directory.Exists(Debian)) yield break;
        foreach (var folder in Directory.GetDirectories(Debian).OrderByDescending(folder => Number(Path.GetFileName(folder))))
            yield return Path.Combine(folder, "bin");
    }

    // A client's installation has pg_config but no server.
    private static PostgresBinaries? Look(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "postgres")) || !File.Exists(Path.Combine(folder, "initdb"))) return null;
        var major = Number(Version().Match(Answer(Path.Combine(folder, "postgres"), "--version")).Groups[1].Value);
        return major >= OldestMajor ? new PostgresBinaries(folder, major) : null;
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Answer(string program, string argument)
    {
        using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return answer;
    }

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex Version();
}
