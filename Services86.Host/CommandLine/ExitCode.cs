namespace Services86.Host.CommandLine;

/// <summary>What a command tells the script that ran it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Refused or failed: the database is away, a setting is wrong, a name is taken, a check has findings.</summary>
    public const int Refused = 1;

    /// <summary>The command line cannot be understood, or the command does not exist for this database.</summary>
    public const int Usage = 2;

    /// <summary>Of <c>database status</c> only: the schema is older than the program.</summary>
    public const int MigrationNeeded = 3;
}
