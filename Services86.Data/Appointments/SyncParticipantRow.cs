namespace Services86.Data.Appointments;

/// <summary>Who takes part in a booking; a reference to nothing is 0.</summary>
internal sealed record SyncParticipantRow
{
    public required int MasterId { get; init; }

    /// <summary>The user or resource; 0 for an external person.</summary>
    public required int AssociateId { get; init; }

    /// <summary>The invited person; 0 for a resource.</summary>
    public required int PersonId { get; init; }

    /// <summary>The company of the person, living or not.</summary>
    public required int ContactId { get; init; }

    public required short Status { get; init; }
}
