using Services86.Agents.Rights;
using Services86.Contracts.Principals;
using Services86.Contracts.Shared;
using Services86.Data.Principals;

namespace Services86.Agents.Principals;

/// <summary>An immutable picture of the user who calls.</summary>
internal sealed class Caller
{
    public Caller(int associateId, string name, UserType type, int groupId, int[] secondaryGroups, Role role)
    {
        AssociateId = associateId;
        Name = name;
        Type = type;
        GroupId = groupId;
        SecondaryGroups = secondaryGroups;
        Role = role;
        IsSystem = type == UserType.SystemAssociate || role.Type == RoleType.System;
        Viewer = CallerReach.Viewer(this);
    }

    public int AssociateId { get; }

    /// <summary>Login name.</summary>
    public string Name { get; }

    public UserType Type { get; }

    /// <summary>Primary group.</summary>
    public int GroupId { get; }

    public int[] SecondaryGroups { get; }

    public Role Role { get; }

    /// <summary>Bypasses the sentry (rights.md §1).</summary>
    public bool IsSystem { get; }

    /// <summary>0 for a user who is no person.</summary>
    public int PersonId { get; init; }

    public string FullName { get; init; } = "";

    /// <summary>The company the person works for.</summary>
    public int ContactId { get; init; }

    /// <summary>The user's own zone, 0 for none.</summary>
    public int ZoneId { get; init; }

    public Viewer Viewer { get; }

    public bool HasSecondaryGroup(int groupId) => groupId != 0 && Array.IndexOf(SecondaryGroups, groupId) >= 0;

    public bool BelongsTo(int groupId) => groupId != 0 && (groupId == GroupId || HasSecondaryGroup(groupId));
}
