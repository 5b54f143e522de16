namespace Services86.Tests.Databases.Plans;

/// <summary>A text that the engine has prepared, with the types of its parameters where the engine has told them.</summary>
internal sealed record RecordedStatement(string Sql, IReadOnlyList<string> Types);
