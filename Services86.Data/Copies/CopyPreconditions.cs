using System.Globalization;
using Services86.Data.Database;

namespace Services86.Data.Copies;

/// <summary>What must be true before anything is copied.</summary>
internal static class CopyPreconditions
{
    public const string SettingsTable = "system_info";

    private const string InstallationSql = """
        SELECT value FROM system_info WHERE name = 'installation_id'
        """;

    /// <summary>The source is a whole database of this program's version; answers the id of its installation.</summary>
    public static async Task<string> JudgeSourceAsync(DatabaseContent source, CancellationToken cancellation)
    {
        if (source.MissingFile is { } file) throw new CopyException($"The source file {file} does not exist.");
        await using var session = source.OpenSession(cancellation);
        if (!await source.Dialect.HasTableAsync(session, SettingsTable))
            throw new CopyException($"The source, {source.Place}, holds no data of this program.");
        var version = await source.Migrator.VersionAsync(cancellation);
        var ours = source.Migrator.ProgramVersion;
        if (version != ours)
        {
            throw new CopyException(string.Create(
                CultureInfo.InvariantCulture,
                $"The source, {source.Place}, has schema version {version}, this program {ours}. ")
                + (version < ours ? "Run 'database migrate' on it first." : "Use the program version that last used it."));
        }

        if (await CopyMark.FindAsync(session) is { } mark)
            throw new CopyException($"The source, {source.Place}, is itself half copied ({mark}).");
        return await session.ExecuteScalarAsync<string>(InstallationSql)
            ?? throw new CopyException($"The source, {source.Place}, is empty: no host has worked on it yet.");
    }

    /// <summary>Gives the target the program's schema, without a row, and marks it; from here on hosts refuse it until the copy is whole.</summary>
    public static async Task PrepareTargetAsync(
        DatabaseContent target, IReadOnlyList<TableShape> tables, string origin, string mark, CancellationToken cancellation)
    {
        await using (var session = target.OpenSession(cancellation)) await RefuseRowsAsync(target, session, tables, origin);
        await target.Migrator.MigrateAsync(cancellation);
        await using (var session = target.OpenSession(cancellation))
        {
            // Looked at again under the lock: a host may have started on it meanwhile.
            await session.BeginAsync();
            await target.Dialect.LockSchemaAsync(session);
            await RefuseRowsAsync(target, session, tables, origin);
            await CopyMark.SetAsync(session, mark);
            await session.CommitAsync();
        }
    }

    private const string SettingsSql = """
        SELECT COUNT(*) FROM system_info WHERE name NOT IN ('schema_version', 'copy_state')
        """;

    private static async Task RefuseRowsAsync(DatabaseContent target, Session session, IReadOnlyList<TableShape> tables, string origin)
    {
        foreach (var table in tables)
        {
            if (!await target.Dialect.HasTableAsync(session, table.Name)) continue;
            var sql = table.Name == SettingsTable ? SettingsSql : $"SELECT COUNT(*) FROM (SELECT 1 FROM {table.Name} LIMIT 1) AS row_found";
            if (await session.ExecuteScalarAsync<int>(sql) == 0) continue;
            var isSource = await target.Dialect.HasTableAsync(session, SettingsTable) && await session.ExecuteScalarAsync<string>(InstallationSql) == origin;
            throw new CopyException(
                (isSource ? $"The target, {target.Place}, is the source itself or a copy of it" : $"The target, {target.Place}, is not empty: table {table.Name} has rows")
                + ". Name a new file, or a database without content.");
        }
    }
}
