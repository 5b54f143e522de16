namespace Services86.Data.Database;

/// <summary>A point in time: whole seconds since 1970 UTC (schema.md §4).</summary>
public readonly record struct UtcInstant(long Seconds);
