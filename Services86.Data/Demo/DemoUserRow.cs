namespace Services86.Data.Demo;

/// <summary>A user or a resource of the demo company.</summary>
internal sealed record DemoUserRow
{
    public required int AssociateId { get; init; }

    public required string Name { get; init; }

    public required string NameKey { get; init; }

    /// <summary>Bits of associate.type.</summary>
    public required int Type { get; init; }

    public required int UserGroupId { get; init; }

    public required int RoleId { get; init; }

    public int Rank { get; init; }

    public string Tooltip { get; init; } = "";

    /// <summary>Null for a resource. Written after the persons, which themselves name users.</summary>
    public int? PersonId { get; init; }

    public bool IsBlocked { get; init; }

    public bool IsLocation { get; init; }

    public string LocationAddress { get; init; } = "";

    /// <summary>Hash of the password; null for who cannot sign in.</summary>
    public string? Secret { get; init; }
}
