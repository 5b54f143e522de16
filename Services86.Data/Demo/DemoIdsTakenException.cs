namespace Services86.Data.Demo;

/// <summary>The installation has records of its own where the demo data has its fixed ids.</summary>
internal sealed class DemoIdsTakenException(string table, int first, int last) : Exception(
    $"The demo data has fixed ids from {first} on, but table {table} has given out ids up to {last}. Fill it into a new database.");
