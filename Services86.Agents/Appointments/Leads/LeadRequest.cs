namespace Services86.Agents.Appointments.Leads;

/// <summary>Who asks and what for; all texts trimmed.</summary>
internal sealed record LeadRequest
{
    /// <summary>"Our contact" of a company that has to be made.</summary>
    public required int AssociateId { get; init; }

    public required string Company { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string Mail { get; init; }

    public required string Phone { get; init; }

    /// <summary>The text of the task.</summary>
    public required string Description { get; init; }

    /// <summary>The parameter that the text mostly comes from.</summary>
    public required string DescribedBy { get; init; }

    /// <summary>Who has sent the lead, if it is told.</summary>
    public LeadSubmitter? Submitter { get; init; }

    /// <summary>Enough to make a person of.</summary>
    public bool NamesPerson => LastName.Length > 0 || Mail.Length > 0;
}

/// <summary>The company that has sent a lead, and how the lead's company is related to it.</summary>
internal sealed record LeadSubmitter(string Company, int RelationId, string Relation);
