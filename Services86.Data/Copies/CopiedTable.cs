namespace Services86.Data.Copies;

/// <summary>What a copy has done with a table.</summary>
internal sealed record CopiedTable(TableShape Table, TableChecksum Read, TableChecksum Written)
{
    public bool IsEqual => Read.Matches(Written);
}
