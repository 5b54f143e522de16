using Services86.Data.Database;
using Services86.Data.Schema;

namespace Services86.Host.CommandLine;

/// <summary>What <c>database status</c> shows, and its exit code.</summary>
internal static class StatusLines
{
    public static async Task<int> WriteAsync(CommandHost host, TextWriter output, CancellationToken cancellation)
    {
        var program = host.Migrator.ProgramVersion;
        var version = host.IsThere ? await host.Migrator.VersionAsync(cancellation) : 0;
        Line("Engine", $"{host.Services.GetRequiredService<IDialect>().EngineName} {host.Connections.EngineVersion}");
        Line("Database", host.IsThere ? host.Place : $"{host.Place} (not there yet)");
        if (host.File is { } file && host.IsThere) Line("Size", $"{new FileInfo(file).Length} bytes");
        Line("Schema version", $"{version}, this program's is {program}");
        var counts = version == 0 ? [] : await host.WorkAsync((Session session) => new ContentCounts(session).ReadAsync(), cancellation);
        foreach (var (name, count) in counts)
        {
            Line(name, $"{count}");
        }

        if (version > program) throw new SchemaTooNewException(version, program);
        var isNeeded = version < program;
        Line("Migration", isNeeded ? "needed: database migrate (or serve)" : "not needed");
        return isNeeded ? ExitCode.MigrationNeeded : ExitCode.Done;

        void Line(string name, string text) => output.WriteLine($"{name,-20}{text}");
    }
}
