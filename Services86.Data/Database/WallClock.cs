namespace Services86.Data.Database;

/// <summary>A time of day on a date in the base zone: whole seconds since 1970 as if the wall clock were UTC (schema.md §4).</summary>
public readonly record struct WallClock(long Seconds);
