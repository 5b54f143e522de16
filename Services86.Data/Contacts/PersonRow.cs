using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>A person with everything that lies on its own row.</summary>
internal sealed record PersonRow
{
    public int PersonId { get; init; }

    public int? ContactId { get; init; }

    public int Rank { get; init; }

    public string Firstname { get; init; } = "";

    public string MiddleName { get; init; } = "";

    public string Lastname { get; init; } = "";

    public string Mrmrs { get; init; } = "";

    public string Title { get; init; } = "";

    public string Salutation { get; init; } = "";

    public string Kanafname { get; init; } = "";

    public string Kanalname { get; init; } = "";

    public string Post1 { get; init; } = "";

    public string Post2 { get; init; } = "";

    public string Post3 { get; init; } = "";

    public string PersonNumber { get; init; } = "";

    public DateOnly? BirthDate { get; init; }

    public int? PositionId { get; init; }

    /// <summary>Owner, group, business and category are copies of the company's, where there is one.</summary>
    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public int? BusinessId { get; init; }

    public int? CategoryId { get; init; }

    public int? CountryId { get; init; }

    public bool UsePersonAddress { get; init; }

    public bool NoMailing { get; init; }

    public short SentInfo { get; init; }

    public short ShowContactTickets { get; init; }

    public int ActiveInterests { get; init; }

    public short Source { get; init; }

    public int? SupportAssociateId { get; init; }

    public int? TicketPriorityId { get; init; }

    public int? CustomerLanguageId { get; init; }

    public int? DbiAgentId { get; init; }

    public string DbiKey { get; init; } = "";

    public WallClock? DbiLastSynchronized { get; init; }

    public WallClock? DbiLastModified { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>The note of the person card.</summary>
    public string Description { get; init; } = "";

    /// <summary>One JSON object, or null when no field has a value of its own (schema.md §4).</summary>
    public string? UserFields { get; init; }
}
