namespace Services86.Data.Contacts;

/// <summary>What the light Person shows of a person's own row, and what the sentry must know of it.</summary>
internal sealed record PersonCardRow
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

    public int? PositionId { get; init; }

    public int? AssociateId { get; init; }

    public int? UserGroupId { get; init; }

    public int? CountryId { get; init; }

    public bool UsePersonAddress { get; init; }

    public bool Retired { get; init; }

    public int ActiveInterests { get; init; }

    public int ActiveErpLinks { get; init; }

    public int? TicketPriorityId { get; init; }

    public int? CustomerLanguageId { get; init; }

    public int? SupportAssociateId { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Null for a person without company.</summary>
    public string? ContactName { get; init; }

    public string? ContactDepartment { get; init; }

    public string? ContactOrgNr { get; init; }

    public int? ContactCountryId { get; init; }

    /// <summary>Owner and group of the company: the person's own where it has none (rights.md §2).</summary>
    public int? ContactAssociateId { get; init; }

    public int? ContactGroupId { get; init; }
}
