using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>A living company with everything that lies on its own row.</summary>
internal sealed record ContactRow
{
    public int ContactId { get; init; }

    public string Name { get; init; } = "";

    public string Department { get; init; } = "";

    public string Kananame { get; init; } = "";

    public string OrgNr { get; init; } = "";

    public string Number1 { get; init; } = "";

    public string Number2 { get; init; } = "";

    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public int? CountryId { get; init; }

    public int? BusinessId { get; init; }

    public int? CategoryId { get; init; }

    public int? TicketPriorityId { get; init; }

    public int? CustomerLanguageId { get; init; }

    public int? SupportAssociateId { get; init; }

    public int? SupportPersonId { get; init; }

    public bool Xstop { get; init; }

    public bool NoMailing { get; init; }

    public short Source { get; init; }

    public int ActiveInterests { get; init; }

    public int ActiveErpLinks { get; init; }

    public int? DbiAgentId { get; init; }

    public string DbiKey { get; init; } = "";

    public WallClock? DbiLastSynchronized { get; init; }

    public WallClock? DbiLastModified { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>The note of the company card.</summary>
    public string Description { get; init; } = "";

    /// <summary>One JSON object, or null when no field has a value of its own (schema.md §4).</summary>
    public string? UserFields { get; init; }

    public string? ExtraFields { get; init; }

    /// <summary>One of "our companies".</summary>
    public bool IsOwner { get; init; }

    /// <summary>Users work for this company.</summary>
    public bool OwnsUsers { get; init; }

    /// <summary>The company that the installation is licensed to: the first of "our companies".</summary>
    public bool IsLicenceOwner { get; init; }

    public UtcInstant CreatedAt { get; init; }

    public int? CreatedBy { get; init; }

    public UtcInstant UpdatedAt { get; init; }

    public int? UpdatedBy { get; init; }

    public int UpdatedCount { get; init; }
}
