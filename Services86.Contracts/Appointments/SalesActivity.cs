using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>What became of a lead or request.</summary>
/// <remarks>Source: appointment-entities.md §11; appointment-operations.md §14.</remarks>
[DataContract]
public sealed class SalesActivity : Carrier
{
    /// <summary>The company found or created; several when nobody could decide among them, none when nothing was given.</summary>
    [DataMember(Order = 1)] public Contact[]? RequestedContacts { get; set; }
    /// <summary>The person found or created; nil if none.</summary>
    [DataMember(Order = 2)] public Person? RequestedPerson { get; set; }
    /// <summary>The person of the responsible user; nil if none.</summary>
    [DataMember(Order = 3)] public Person? SalesRep { get; set; }
}
