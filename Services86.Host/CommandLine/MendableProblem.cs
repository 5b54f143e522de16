using Services86.Agents.Errors;
using Services86.Data.Backups;
using Services86.Data.Copies;
using Services86.Data.Database;
using Services86.Data.Schema;
using Services86.Host.Settings;

namespace Services86.Host.CommandLine;

/// <summary>What an operator can mend needs a sentence, not a stack trace.</summary>
internal static class MendableProblem
{
    public static bool Is(Exception problem) => problem is SoException or SettingsException or SchemaTooNewException or SeedException
        or DatabaseUnavailableException or ConflictException or KeyClashException or BackupException or CopyException or HalfCopiedException
        or IOException or InvalidDataException or UnauthorizedAccessException;

    public static string Reason(Exception problem) => problem switch
    {
        DatabaseUnavailableException away => away.ForOperator,
        SeedException seed => $"Setting {InstallationOptions.Section}:{seed.Option}: {seed.Message}",
        _ => problem.Message,
    };
}
