using Services86.Data.Database;

namespace Services86.Data.Lists;

/// <summary>A department.</summary>
internal sealed record UserGroupRow(int Id, string Name, string Tooltip, int Rank, bool Deleted);

/// <summary>A role with the names of its functional rights and its data rights.</summary>
internal sealed record RoleRow(
    int Id, string Name, string Tooltip, int Type, int Rank, bool Deleted, string[] FunctionRights, DataRightRow[] DataRights);

/// <summary>A cell of a role's matrix: rights are ETableRight bits, field 0 is the whole table.</summary>
internal sealed record DataRightRow(int RoleId, int TableNo, int FieldNo, int Relation, int Rights);

/// <summary>A saved group view of a user's diary.</summary>
internal sealed record DiaryViewRow(int Id, int AssociateId, string Name, int Rank, int[] Associates);

/// <summary>A user or a resource, with the names of his person and where that person works. 0 stands for none.</summary>
internal sealed record AssociateRow
{
    public required int Id { get; init; }

    /// <summary>Login name.</summary>
    public required string Name { get; init; }

    public required string NameKey { get; init; }

    public required string UserName { get; init; }

    /// <summary>Bits: 1 no person, 2 not authenticated, 4 no calendar, 8 rights bypassed.</summary>
    public required int Type { get; init; }

    /// <summary>Primary group.</summary>
    public required int GroupId { get; init; }

    /// <summary>Other groups, valid or not yet or no longer: see <see cref="Memberships"/>.</summary>
    public required MembershipRow[] Memberships { get; init; }

    public required int RoleId { get; init; }

    public required int Rank { get; init; }

    public required string Tooltip { get; init; }

    /// <summary>Retired.</summary>
    public required bool Deleted { get; init; }

    public required bool IsBlocked { get; init; }

    public required bool IsLocation { get; init; }

    public required string LocationAddress { get; init; }

    public required int HomeCountryId { get; init; }

    public required int TzLocationId { get; init; }

    public required int EjUserId { get; init; }

    public required int EjAccessLevel { get; init; }

    public required int EjStatus { get; init; }

    public required int PersonId { get; init; }

    public required string FirstName { get; init; }

    public required string MiddleName { get; init; }

    public required string LastName { get; init; }

    public required string MrMrs { get; init; }

    public required string Title { get; init; }

    public required int ContactId { get; init; }

    public required int ContactCountryId { get; init; }

    /// <summary>First, middle and last name; a resource's own name.</summary>
    public required string FullName { get; init; }

    public bool IsPerson => (Type & 1) == 0;

    /// <summary>The groups besides the primary one that count now.</summary>
    public int[] SecondaryGroups(WallClock now) =>
        Memberships.Length == 0 ? [] : [.. Memberships.Where(link => link.GroupId != GroupId && link.IsValid(now)).Select(link => link.GroupId)];
}

/// <summary>A membership in a group besides the primary one; wall clock, open where empty.</summary>
internal sealed record MembershipRow(int AssociateId, int GroupId, WallClock? From, WallClock? To)
{
    public bool IsValid(WallClock now) => (From is not { } from || from <= now) && (To is not { } to || now < to);
}
