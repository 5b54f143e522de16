using System.Diagnostics;
using System.Text;

namespace Services86.Tests.Interop;

/// <summary>A child process, run to its end or to its time limit; a hanging one is killed with all its children.</summary>
internal sealed record ClientProcess(int ExitCode, string Output, string Errors)
{
    public const int NotStarted = -1;

    public string LastLine => Output.TrimEnd().Split('\n')[^1].Trim();

    public static async Task<ClientProcess> RunAsync(TimeSpan limit, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The stacks must not write the scenario's text in the encoding of a bare console.
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception absent)
        {
            return new ClientProcess(NotStarted, "", absent.Message);
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            using var timer = new CancellationTokenSource(limit);
            try
            {
                await process.WaitForExitAsync(timer.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return new ClientProcess(NotStarted, await output, $"{await errors}\nstopped after {limit.TotalSeconds} s");
            }

            return new ClientProcess(process.ExitCode, await output, await errors);
        }
    }
}
