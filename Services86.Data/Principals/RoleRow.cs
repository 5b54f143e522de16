namespace Services86.Data.Principals;

/// <summary>A role's own columns.</summary>
internal sealed record RoleRow
{
    public int RoleId { get; init; }

    public string Name { get; init; } = "";

    public string Tooltip { get; init; } = "";

    public int RoleType { get; init; }
}
