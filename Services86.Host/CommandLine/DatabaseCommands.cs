using System.CommandLine;
using Services86.Data.Backups;
using Services86.Data.Checks;
using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Host.CommandLine;

/// <summary><c>database</c>: what keeps an installation's data up to date, safe and sound.</summary>
internal static class DatabaseCommands
{
    // A look at everything takes as long as it takes.
    private const int PatientTimeout = 24 * 60 * 60;

    public static Command Create(IReadOnlyList<string> settings) => new OperatorCommand("database", "The database of this installation.")
    {
        Migrate(settings), Status(settings), Backup(settings), DatabaseCopyCommand.Create(settings), Check(settings),
    };

    private static OperatorCommand Migrate(IReadOnlyList<string> settings)
    {
        var migrate = new OperatorCommand(
            "migrate", "Makes the tables, or brings them up to this program's version; serve does the same when it starts.", "database migrate");
        migrate.SetAction((_, cancellation) => CommandRun.RunAsync(settings, "The database was not migrated.", async host =>
        {
            var before = host.IsThere ? await host.Migrator.VersionAsync(cancellation) : 0;
            await host.Migrator.MigrateAsync(cancellation);
            var after = await host.Migrator.VersionAsync(cancellation);
            Console.WriteLine(before == after
                ? $"The database {host.Place} has schema version {after} already: nothing to do."
                : $"The database {host.Place} has been migrated from schema version {before} to {after}.");
            return ExitCode.Done;
        }));
        return migrate;
    }

    private static OperatorCommand Status(IReadOnlyList<string> settings)
    {
        var status = new OperatorCommand(
            "status",
            $"Shows engine, place, schema version and contents. The exit code is {ExitCode.MigrationNeeded} when a migration is needed.",
            "database status",
            "database status || dotnet Services86.Host.dll database migrate");
        status.SetAction((_, cancellation) => CommandRun.RunAsync(
            settings, "The state of the database cannot be told.", host => StatusLines.WriteAsync(host, Console.Out, cancellation)));
        return status;
    }

    private static OperatorCommand Backup(IReadOnlyList<string> settings)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; it must not exist." };
        var backup = new OperatorCommand(
            "backup",
            "Copies a SQLite database to a file, also while hosts serve it, and looks whether the copy is sound. For PostgreSQL it names the tool.",
            "database backup /var/backups/services86-monday.db")
        {
            file,
        };
        backup.SetAction((parsed, cancellation) => CommandRun.RunAsync(settings, "No backup was made.", async host =>
        {
            var target = Path.GetFullPath(parsed.GetRequiredValue(file));
            if (host.File is not { } source)
            {
                throw new CommandRefusedException(
                    $"This command copies SQLite files; PostgreSQL brings its own tool, which takes the password from PGPASSWORD or ~/.pgpass:{Environment.NewLine}"
                    + PostgresDump.Command(host.Settings.Database, target),
                    ExitCode.Usage);
            }

            host.DemandDatabase();
            await Task.Run(() => SqliteBackup.Make(source, target, cancellation), cancellation);
            Console.WriteLine($"The database {host.Place} has been copied to {target} ({new FileInfo(target).Length} bytes) and the copy is sound.");
            return ExitCode.Done;
        }));
        return backup;
    }

    private static OperatorCommand Check(IReadOnlyList<string> settings)
    {
        var check = new OperatorCommand(
            "check",
            "Looks whether the database is sound: the file itself, references, keys, series of numbers. The exit code is 1 when something is found.",
            "database check");
        check.SetAction((_, cancellation) => CommandRun.RunAsync(
            settings,
            "The database was not checked.",
            async host =>
            {
                await host.DemandSchemaAsync(cancellation);
                return await host.WorkAsync((Session session) => CheckAsync(session, host.Place, Console.Out), cancellation);
            },
            adjust: read => read.Database.CommandTimeout = PatientTimeout));
        return check;
    }

    private static async Task<int> CheckAsync(Session session, string place, TextWriter output)
    {
        var check = new ConsistencyCheck(session);
        var total = 0L;
        await foreach (var (rule, records, count) in check.RunAsync())
        {
            total += count;
            foreach (var record in records)
            {
                await output.WriteLineAsync($"{rule.Name}: {rule.Table} {record}: {rule.Meaning}");
            }

            if (count > records.Count) await output.WriteLineAsync($"{rule.Name}: {count} in all");
        }

        await output.WriteLineAsync($"The database {place}: {check.Rules.Count} rules, {(total == 0 ? "nothing" : $"{total} records")} found.");
        return total == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
