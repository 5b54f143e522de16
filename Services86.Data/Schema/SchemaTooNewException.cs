namespace Services86.Data.Schema;

/// <summary>The database was migrated by a newer program.</summary>
internal sealed class SchemaTooNewException(int databaseVersion, int programVersion) : Exception(
    $"The database has schema version {databaseVersion}, but this program knows only versions up to {programVersion}. "
    + "Install the program version that last used the database, or restore a backup made before that upgrade.")
{
    public int DatabaseVersion { get; } = databaseVersion;

    public int ProgramVersion { get; } = programVersion;
}
