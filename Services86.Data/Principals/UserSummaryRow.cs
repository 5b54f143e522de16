using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>One user as an operator's list shows him.</summary>
internal sealed record UserSummaryRow
{
    public int AssociateId { get; init; }

    public string Name { get; init; } = "";

    public string FullName { get; init; } = "";

    public string GroupName { get; init; } = "";

    public string RoleName { get; init; } = "";

    public bool IsBlocked { get; init; }

    public bool IsRetired { get; init; }

    public WallClock? LastLogin { get; init; }
}
