using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Host.CommandLine;

/// <summary>What <c>database status</c> shows, and its exit code.</summary>
internal static class StatusLines
{
    public static async Task<int> WriteAsync(CommandHost host, TextWriter output, CancellationToken cancellation)
    {
        // Before it has connections, the engine cannot tell its version.
        host.Services.GetRequiredService<IConnectionSource>();
        var version = host.IsThere ? await host.Migrator.VersionAsync(cancellation) : 0;
        var dialect = host.Services.GetRequiredService<IDialect>();
        Line("Engine", $"{dialect.EngineName} {dialect.EngineVersion}");
        Line("Database", host.IsThere ? host.Place.ToString() : $"{host.Place} (not there yet)");
        if (host.Place.IsFile && host.IsThere) Line("Size", $"{new FileInfo(host.Place.File).Length} bytes");
        Line("Schema version", $"{version}, this program's is {host.Migrator.ProgramVersion}");
        if (version > 0)
        {
            await using var scope = host.Services.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<Session>();
            session.Cancellation = cancellation;
            foreach (var (name, count) in await new ContentCounts(session).ReadAsync())
            {
                Line(name, $"{count}");
            }
        }

        if (version > host.Migrator.ProgramVersion) throw new SchemaTooNewException(version, host.Migrator.ProgramVersion);
        var needed = version < host.Migrator.ProgramVersion;
        Line("Migration", needed ? "needed: database migrate (or serve)" : "not needed");
        return needed ? ExitCode.MigrationNeeded : ExitCode.Done;

        void Line(string name, string text) => output.WriteLine($"{name,-20}{text}");
    }
}
