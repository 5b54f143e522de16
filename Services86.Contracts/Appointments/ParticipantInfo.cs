using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Participant info.</summary>
[DataContract]
public sealed class ParticipantInfo
{
    /// <summary>Associate id.</summary>
    [DataMember(Order = 1)] public int AssociateId { get; set; }
    /// <summary>Person id.</summary>
    [DataMember(Order = 2)] public int PersonId { get; set; }
    /// <summary>Contact id.</summary>
    [DataMember(Order = 3)] public int ContactId { get; set; }
    /// <summary>Email id.</summary>
    [DataMember(Order = 4)] public int EmailId { get; set; }
    /// <summary>Send email.</summary>
    [DataMember(Order = 5)] public bool SendEmail { get; set; }
    /// <summary>Invitation status.</summary>
    [DataMember(Order = 6)] public InvitationStatus InvitationStatus { get; set; }
}
