using Microsoft.Data.Sqlite;

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
    /// <exception cref="BackupException">The file exists, cannot be written, or what was written is not sound.</exception>
    public static void Make(string source, string target)
    {
        if (File.Exists(target)) throw new BackupException($"The file {target} exists already; a backup never replaces one.");
        var unfinished = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            CreateForOwner(unfinished);
            Copy(source, unfinished);
            Verify(unfinished, Version(source));
            using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
            File.Move(unfinished, target, overwrite: false);
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The file {target} could not be written: {problem.Message}", problem);
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

    private static void Copy(string source, string target)
    {
        using var connection = Open(source);
        using var command = connection.CreateCommand();
        command.CommandText = CopySql;
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("@target", target);
        command.ExecuteNonQuery();
    }

    private const string IntegritySql = """
        PRAGMA integrity_check(1)
        """;

    private static void Verify(string copy, string? version)
    {
        if (Scalar(copy, IntegritySql) is var state && state != "ok") throw new BackupException($"The copy is not sound ({state}); no backup was made.");
        if (Version(copy) is var copied && copied != version)
            throw new BackupException($"The copy has schema version {copied} instead of {version}; no backup was made.");
    }

    private const string VersionSql = """
        SELECT value FROM system_info WHERE name = 'schema_version'
        """;

    private static string? Version(string file) => Scalar(file, VersionSql);

    private static string? Scalar(string file, string sql)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command.ExecuteScalar()?.ToString();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
