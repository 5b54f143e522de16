namespace Services86.Benchmarks.Installations;

/// <summary>What was generated.</summary>
internal sealed record GeneratedInstallation(People People, IReadOnlyList<(string Table, int Rows)> Tables, TimeSpan Time)
{
    public void Write(TextWriter output)
    {
        foreach (var (table, rows) in Tables) output.WriteLine($"{table,-20} {rows,10}");
        output.WriteLine($"{Tables.Sum(table => table.Rows)} rows in {Time.TotalSeconds:F1} s");
    }
}
