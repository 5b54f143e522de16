namespace Services86.Data.Appointments;

/// <summary>One row of a booking as a participant; the master's stands for its owner.</summary>
internal sealed record ParticipantRow
{
    public int AppointmentId { get; init; }

    public int AssociateId { get; init; }

    public int PersonId { get; init; }

    /// <summary>The company of the person.</summary>
    public int ContactId { get; init; }

    public int EmailId { get; init; }

    public bool SendEmail { get; init; }

    public short Status { get; init; }
}
