using System.CommandLine;
using Services86.Data.Copies;
using Services86.Host.CommandLine.Copying;

namespace Services86.Host.CommandLine;

/// <summary><c>database copy</c>: how an installation moves from SQLite to PostgreSQL, and back.</summary>
internal static class DatabaseCopyCommand
{
    private const string FromOption = "--from";
    private const string ToOption = "--to";
    private const string PasswordSuffix = "-password-file";
    private const string NotCopied = "The database was not copied.";

    /// <param name="settings">Filled before the command runs.</param>
    public static Command Create(IReadOnlyList<string> settings)
    {
        var from = new Option<string>(FromOption)
        {
            Description = "What is copied: sqlite:FILE, postgresql:CONNECTION STRING, or settings for the database that the settings name. "
                + "Its hosts may go on working; what they change after the start is not copied.",
            Required = true,
        };
        var to = new Option<string>(ToOption) { Description = "Where to, in the same words: a new file, or a PostgreSQL database without content.", Required = true };
        var fromPassword = Password(FromOption);
        var toPassword = Password(ToOption);
        var copy = new OperatorCommand(
            "copy",
            "Copies the whole content of a database into an empty one of the same or the other engine, and proves by checksums that all is there.",
            "database copy --from sqlite:data/services86.db --to \"postgresql:Host=db1;Database=services86;Username=services86\"",
            "database copy --from settings --to \"postgresql:Host=db1;Database=services86;Username=services86\" --to-password-file /run/secrets/db",
            "database copy --from \"postgresql:Host=db1;Database=services86;Username=services86\" --to sqlite:/var/lib/services86/back.db")
        {
            from, to, fromPassword, toPassword,
        };
        copy.SetAction((parsed, cancellation) => RunAsync(
            settings,
            (parsed.GetRequiredValue(from), parsed.GetValue(fromPassword)),
            (parsed.GetRequiredValue(to), parsed.GetValue(toPassword)),
            cancellation));
        return copy;
    }

    private static Option<string?> Password(string end) => new(end + PasswordSuffix)
    {
        Description = $"File whose first line is the PostgreSQL password for {end}; - is standard input. Without it: PGPASSWORD, Passfile= or ~/.pgpass.",
    };

    private static async Task<int> RunAsync(
        IReadOnlyList<string> settings, (string Address, string? PasswordFile) from, (string Address, string? PasswordFile) to, CancellationToken cancellation)
    {
        try
        {
            var source = await DatabaseAddress.ParseAsync(FromOption, from.Address, FromOption + PasswordSuffix, from.PasswordFile, settings, cancellation);
            var target = await DatabaseAddress.ParseAsync(ToOption, to.Address, ToOption + PasswordSuffix, to.PasswordFile, settings, cancellation);
            var report = await ShowAsync(progress => new DatabaseCopy(source, target, progress, TimeProvider.System).RunAsync(cancellation));
            CopyTable.Write(report, Console.Out);
            if (report.IsEqual)
            {
                Console.WriteLine("The copy is whole and equal.");
                return ExitCode.Done;
            }

            await Console.Error.WriteLineAsync(
                $"{NotCopied} The target differs from the source and nothing was kept: it is empty, marked as half copied, and hosts refuse it.");
            return ExitCode.Refused;
        }
        catch (CommandRefusedException refusal)
        {
            await Console.Error.WriteLineAsync($"{NotCopied} {refusal.Message}");
            return refusal.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{NotCopied} It was broken off.");
            return ExitCode.Refused;
        }
        catch (Exception problem) when (MendableProblem.Is(problem))
        {
            await Console.Error.WriteLineAsync($"{NotCopied} {MendableProblem.Reason(problem)}");
            return ExitCode.Refused;
        }
    }

    // The work blocks its thread, and the terminal wants to be drawn meanwhile.
    private static Task<CopyReport> ShowAsync(Func<ICopyProgress, Task<CopyReport>> copy)
    {
        if (Console.IsErrorRedirected) return copy(new CopyLines(Console.Error, TimeProvider.System));
        return CopyBar.Describe(CopyBar.Terminal()).StartAsync(context => Task.Run(() => copy(new CopyBar(context))));
    }
}
