namespace Services86.Data.Appointments;

/// <summary>A person whom a lead may be of, with his company; 0 stands for none.</summary>
internal sealed record LeadPersonRow
{
    public int PersonId { get; init; }

    /// <summary>His owner and that one's group; only a person without company, or one with an owner of his own, has them.</summary>
    public int AssociateId { get; init; }

    public int UserGroupId { get; init; }

    /// <summary>0 for none and for a deleted one.</summary>
    public int ContactId { get; init; }

    public int ContactAssociateId { get; init; }

    public int ContactGroupId { get; init; }
}
