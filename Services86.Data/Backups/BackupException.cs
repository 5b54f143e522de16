namespace Services86.Data.Backups;

/// <summary>A backup that was not made, or is not sound; nothing is left of it.</summary>
internal sealed class BackupException(string message, Exception? innerException = null) : Exception(message, innerException);
