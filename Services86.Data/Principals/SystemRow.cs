namespace Services86.Data.Principals;

/// <summary>Engine and schema of the database.</summary>
/// <param name="Engine">SQLite or PostgreSQL.</param>
/// <param name="EngineVersion">Version of the library or server.</param>
/// <param name="SchemaVersion">Number of the last schema script.</param>
internal sealed record SystemRow(string Engine, string EngineVersion, int SchemaVersion);
