using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>
/// One participant of a booking: a user, a resource or an external person. Missing ids are filled in; ids that contradict each other are
/// SoInvalidArgumentException; all 0 is ignored.
/// </summary>
/// <remarks>Source: appointment-entities.md §3.</remarks>
[DataContract]
public sealed class ParticipantInfo
{
    /// <summary>Id of the user or resource; 0 for an external person.</summary>
    [DataMember(Order = 1)] public int AssociateId { get; set; }
    /// <summary>Id of the person; 0 for a resource.</summary>
    [DataMember(Order = 2)] public int PersonId { get; set; }
    /// <summary>Id of the person's company.</summary>
    [DataMember(Order = 3)] public int ContactId { get; set; }
    /// <summary>The e-mail address to use; 0 is none.</summary>
    [DataMember(Order = 4)] public int EmailId { get; set; }
    /// <summary>True when this participant is to get mail.</summary>
    [DataMember(Order = 5)] public bool SendEmail { get; set; }
    /// <summary>
    /// The answer; None for the owner. Writable for external persons and resources only, by the owner: Accepted, Declined or Seen.
    /// </summary>
    [DataMember(Order = 6)] public InvitationStatus InvitationStatus { get; set; }
}
