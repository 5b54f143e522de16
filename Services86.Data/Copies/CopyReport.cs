namespace Services86.Data.Copies;

/// <summary>What a copy has done, and how long it took.</summary>
/// <param name="Loading">Reading and writing the rows.</param>
/// <param name="Completing">Indexes and foreign keys.</param>
/// <param name="Verifying">Reading the target again.</param>
internal sealed record CopyReport(IReadOnlyList<CopiedTable> Tables, TimeSpan Loading, TimeSpan Completing, TimeSpan Verifying)
{
    public long Rows => Tables.Sum(table => table.Read.Rows);

    public bool IsEqual => Tables.All(table => table.IsEqual);

    public TimeSpan Total => Loading + Completing + Verifying;
}
