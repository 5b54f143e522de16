namespace Services86.Tests.Databases.Plans;

/// <summary>One step of a plan.</summary>
/// <param name="Text">As the engine says it.</param>
/// <param name="Index">The index that the step uses, or "".</param>
/// <param name="Scanned">The table, or the table of the index, that is read from end to end, or "".</param>
internal sealed record PlanStep(string Text, string Index, string Scanned);
