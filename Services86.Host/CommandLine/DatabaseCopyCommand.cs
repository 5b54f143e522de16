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

    public static Command Create()
    {
        var from = new Option<string>(FromOption)
        {
            Description = "What is copied: sqlite:FILE or postgresql:CONNECTION STRING. Its hosts may go on working; what they change after the start is not copied.",
            Required = true,
        };
        var to = new Option<string>(ToOption)
        {
            Description = "Where to: a new SQLite file, or a PostgreSQL database without content.",
            Required = true,
        };
        var fromPassword = Password(FromOption);
        var toPassword = Password(ToOption);
        var copy = new Command(
            "copy",
            "Copies the whole content of a database into an empty one of the same or the other engine, and proves by checksums that all is there.")
        {
            from, to, fromPassword, toPassword,
        };
        copy.SetAction((parsed, cancellation) => RunAsync(
            new CopyRequest(
                parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(fromPassword), parsed.GetValue(toPassword)),
            cancellation));
        return copy;
    }

    private static Option<string?> Password(string end) => new(end + PasswordSuffix)
    {
        Description = $"File whose first line is the PostgreSQL password for {end}; - is standard input. Without it: PGPASSWORD, Passfile= or ~/.pgpass.",
    };

    private static async Task<int> RunAsync(CopyRequest request, CancellationToken cancellation)
    {
        try
        {
            var source = DatabaseAddress.Parse(
                FromOption, request.From, await PasswordFile.ReadAsync(FromOption + PasswordSuffix, request.FromPasswordFile, cancellation));
            var target = DatabaseAddress.Parse(
                ToOption, request.To, await PasswordFile.ReadAsync(ToOption + PasswordSuffix, request.ToPasswordFile, cancellation));
            var report = await ShowAsync(progress => new DatabaseCopy(source, target, progress, TimeProvider.System).RunAsync(cancellation));
            CopyTable.Write(report, Console.Out);
            if (report.IsEqual)
            {
                Console.WriteLine("The copy is whole and equal.");
                return 0;
            }

            await Console.Error.WriteLineAsync("The target differs from the source. Nothing was kept: the target is still marked as half copied, and hosts refuse it.");
            return 1;
        }
        catch (Exception problem) when (problem is CopyException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"The database was not copied. {(problem is CopyException ? problem.Message : "The copy was broken off.")}");
            return 1;
        }
    }

    // The work blocks its thread, and the terminal wants to be drawn meanwhile.
    private static Task<CopyReport> ShowAsync(Func<ICopyProgress, Task<CopyReport>> copy)
    {
        if (Console.IsErrorRedirected) return copy(new CopyLines(Console.Error, TimeProvider.System));
        return CopyBar.Describe(CopyBar.Terminal()).StartAsync(context => Task.Run(() => copy(new CopyBar(context))));
    }

    private sealed record CopyRequest(string From, string To, string? FromPasswordFile, string? ToPasswordFile);
}
