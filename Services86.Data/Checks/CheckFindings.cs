namespace Services86.Data.Checks;

/// <summary>What a rule has found; of many records the first ones only.</summary>
internal sealed record CheckFindings(CheckRule Rule, IReadOnlyList<string> Records, int Count);
