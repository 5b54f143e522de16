namespace Services86.Tests.Databases;

/// <summary>What is in a database when a test gets it.</summary>
internal enum DatabaseState
{
    Empty,

    /// <summary>All tables without rows.</summary>
    Migrated,

    /// <summary>As after a fresh installation.</summary>
    Installed,

    /// <summary>As after years of use, where the engine's plans depend on how much there is.</summary>
    Grown,
}
