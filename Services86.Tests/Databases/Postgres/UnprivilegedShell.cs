using System.Diagnostics;

namespace Services86.Tests.Databases.Postgres;

/// <summary>Runs shell scripts as a user who is not root, because PostgreSQL refuses to run as root.</summary>
internal static class UnprivilegedShell
{
    private static readonly string[] Accounts = ["postgres", "nobody"];

    /// <summary>Starts a script; its arguments become $1, $2 and so on. In a session of its own, so that it outlives the tests' group and can tidy up.</summary>
    public static Process Start(string script, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        string[] command = [.. Exists("setsid") ? new[] { "setsid" } : [], .. Prefix(), "/bin/sh", "-c", script, "sh", .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs a script to its end and answers what it printed.</summary>
    public static async Task<string> RunAsync(string script, string input, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(script, arguments, environment);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? (await output).Trim()
            : throw new InvalidOperationException($"A script of PostgreSQL ended with {process.ExitCode}: {await output}{await errors}");
    }

    private static string[] Prefix()
    {
        if (!Environment.IsPrivilegedProcess) return [];
        var (name, user, group) = Account();
        if (Exists("setpriv")) return ["setpriv", $"--reuid={user}", $"--regid={group}", "--clear-groups"];
        if (Exists("runuser")) return ["runuser", "-u", name, "--"];
        throw new InvalidOperationException("The tests run as root, and PostgreSQL does not: install setpriv or runuser (package util-linux), or run them as another user.");
    }

    private static (string Name, string User, string Group) Account()
    {
        var known = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length > 3).ToLookup(fields => fields[0]);
        var account = Accounts.SelectMany(name => known[name]).FirstOrDefault()
            ?? throw new InvalidOperationException("The tests run as root, and there is neither a user postgres nor nobody to run PostgreSQL as.");
        return (account[0], account[2], account[3]);
    }

    private static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
