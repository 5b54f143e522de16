namespace Services86.Data.Principals;

/// <summary>One cell of a role's matrix.</summary>
internal sealed record RoleRightRow
{
    public int RoleId { get; init; }

    public int TableNo { get; init; }

    public int Relation { get; init; }

    public int Mask { get; init; }
}
