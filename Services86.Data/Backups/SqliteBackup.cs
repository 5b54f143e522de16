using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Services86.Data.Backups;

/// <summary>Copies a SQLite database while it is in use: one moment of it, compact, in a single file.</summary>
internal static class SqliteBackup
{
    private const string CopySql = """
        VACUUM INTO @target
        """;

    /// <summary>Makes the copy and looks at it before it gets its name, so that a file of that name is always a whole backup.</summary>
    /// <param name="source">The database.</param>
    /// <param name="target">A file that must not exist.</param>
    /// <param name="cancellation">Breaks the work off; nothing is left of it.</param>
    /// <exception cref="BackupException">The file exists, cannot be written, or what was written is not sound.</exception>
    public static void Make(string source, string target, CancellationToken cancellation)
    {
        if (File.Exists(target)) throw new BackupException($"The file {target} exists already; a backup never replaces one.");
        var unfinished = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            CreateForOwner(unfinished);
            Copy(source, unfinished, cancellation);
            Verify(unfinished, Version(source, cancellation), cancellation);
            using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
            File.Move(unfinished, target, overwrite: false);
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new BackupException($"The backup {target} could not be made: {problem.Message}", problem);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    // A backup holds what the database holds, so nobody else may read it.
    private static void CreateForOwner(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var created = new FileStream(file, options);
    }

    private static void Copy(string source, string target, CancellationToken cancellation) => Run(source, CopySql, cancellation, ("@target", target));

    private const string IntegritySql = """
        PRAGMA integrity_check(1)
        """;

    private static void Verify(string copy, string? version, CancellationToken cancellation)
    {
        if (Run(copy, IntegritySql, cancellation) is var state && state != "ok")
            throw new BackupException($"The copy is not sound ({state}); no backup was made.");
        if (Version(copy, cancellation) is var copied && copied != version)
            throw new BackupException($"The copy has schema version {copied} instead of {version}; no backup was made.");
    }

    private const string VersionSql = """
        SELECT value FROM system_info WHERE name = 'schema_version'
        """;

    private static string? Version(string file, CancellationToken cancellation) => Run(file, VersionSql, cancellation);

    /// <summary>The first value of the answer. It may take long, so there is no timeout, but it can be interrupted.</summary>
    private static string? Run(string file, string sql, CancellationToken cancellation, params (string Name, string Value)[] values)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var interruption = cancellation.Register(() => raw.sqlite3_interrupt(connection.Handle));
        cancellation.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command.ExecuteScalar()?.ToString();
    }
}
