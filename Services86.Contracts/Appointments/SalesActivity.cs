using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Sales activity.</summary>
[DataContract]
public sealed class SalesActivity : Carrier
{
    /// <summary>Requested contacts.</summary>
    [DataMember(Order = 1)] public Contact[]? RequestedContacts { get; set; }
    /// <summary>Requested person.</summary>
    [DataMember(Order = 2)] public Person? RequestedPerson { get; set; }
    /// <summary>Sales rep.</summary>
    [DataMember(Order = 3)] public Person? SalesRep { get; set; }
}
