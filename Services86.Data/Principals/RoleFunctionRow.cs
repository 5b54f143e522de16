namespace Services86.Data.Principals;

/// <summary>One functional right of a role.</summary>
internal sealed record RoleFunctionRow
{
    public int RoleId { get; init; }

    public string Name { get; init; } = "";
}
