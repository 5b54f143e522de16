using System.Globalization;
using Services86.Data.Database;

namespace Services86.Data.Schema;

/// <summary>Brings a database up to the schema of the program, one transaction per script; several processes may start at once.</summary>
internal sealed class SchemaMigrator(IConnectionSource connections, IDialect dialect, DatabaseOptions options)
{
    private const string VersionName = "schema_version";

    private readonly IReadOnlyList<SchemaScript> _scripts = SchemaScript.All();

    public int ProgramVersion => _scripts[^1].Number;

    /// <summary>Applies what is missing; answers the number of scripts applied.</summary>
    public async Task<int> MigrateAsync(CancellationToken cancellation = default)
    {
        var applied = 0;
        if (await VersionAsync(cancellation) is var version && version > ProgramVersion)
            throw new SchemaTooNewException(version, ProgramVersion);
        foreach (var script in _scripts.Where(script => script.Number > version))
            applied += await ApplyAsync(script, cancellation) ? 1 : 0;
        return applied;
    }

    /// <summary>The version of the database; 0 when it is empty.</summary>
    public async Task<int> VersionAsync(CancellationToken cancellation = default)
    {
        await using var session = new Session(connections, dialect, options) { Cancellation = cancellation };
        return await VersionAsync(session);
    }

    private const string VersionSql = """
        SELECT value FROM system_info WHERE name = @VersionName
        """;

    private async Task<int> VersionAsync(Session session)
    {
        if (!await dialect.HasTableAsync(session, "system_info")) return 0;
        var text = await session.ExecuteScalarAsync<string>(VersionSql, new { VersionName });
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }

    private const string RecordSql = """
        INSERT INTO system_info (name, value) VALUES (@VersionName, @value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """;

    // The version is read again inside the transaction: another process may have been faster.
    private async Task<bool> ApplyAsync(SchemaScript script, CancellationToken cancellation)
    {
        await using var session = new Session(connections, dialect, options) { Cancellation = cancellation };
        await session.BeginAsync();
        await dialect.LockSchemaAsync(session);
        if (await VersionAsync(session) >= script.Number) return false;
        await session.RunScriptAsync(script.Render(dialect));
        await session.ExecuteAsync(RecordSql, new { VersionName, value = script.Number.ToString(CultureInfo.InvariantCulture) });
        await session.CommitAsync();
        return true;
    }
}
