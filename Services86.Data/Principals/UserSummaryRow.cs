using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>One user as an operator's list shows him.</summary>
internal sealed record UserSummaryRow(
    int AssociateId, string Name, string FullName, string GroupName, string RoleName, bool IsBlocked, bool IsRetired, WallClock? LastLogin, bool HasPassword);
