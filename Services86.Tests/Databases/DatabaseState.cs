namespace Services86.Tests.Databases;

/// <summary>What is in a database when a test gets it.</summary>
internal enum DatabaseState
{
    Empty,

    /// <summary>All tables without rows.</summary>
    Migrated,

    /// <summary>As after a fresh installation.</summary>
    Installed,
}
