using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Booking;

/// <summary>Somebody whom a meeting shall have as participant, every id known.</summary>
/// <param name="AssociateId">The user or resource; 0 for a person who is neither.</param>
/// <param name="PersonId">The person; 0 for a resource.</param>
/// <param name="GroupId">Primary group of the user or resource.</param>
internal sealed record Invitee(int AssociateId, int PersonId, int GroupId)
{
    /// <summary>Full name, of a resource its name.</summary>
    public required string Name { get; init; }

    /// <summary>A room or another place.</summary>
    public bool IsLocation { get; init; }

    /// <summary>The address that he is written to; 0 when he is not.</summary>
    public int EmailId { get; init; }

    /// <summary>What the owner says of the answer of somebody who is not asked.</summary>
    public InvitationStatus Answer { get; init; }

    public bool IsAsked => AssociateId != 0 && PersonId != 0;

    public bool Is(int associateId, int personId) =>
        (AssociateId != 0 && AssociateId == associateId) || (PersonId != 0 && PersonId == personId);
}
