namespace Services86.Data.Principals;

/// <summary>What must be known of a user to let him in and to judge his rights.</summary>
internal sealed record UserRow
{
    public int AssociateId { get; init; }

    public string Name { get; init; } = "";

    /// <summary>The bits of associate.type (principal.md §6).</summary>
    public int Type { get; init; }

    /// <summary>Neither retired nor blocked.</summary>
    public bool IsActive { get; init; }

    public int GroupId { get; init; }

    public int RoleId { get; init; }

    public int ZoneId { get; init; }

    public int PersonId { get; init; }

    public string FirstName { get; init; } = "";

    public string MiddleName { get; init; } = "";

    public string LastName { get; init; } = "";

    /// <summary>The company of the person.</summary>
    public int ContactId { get; init; }
}
