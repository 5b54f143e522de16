using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Who may see a row.</summary>
/// <remarks>Source: appointment-entities.md §1, §11.</remarks>
[DataContract]
public sealed class VisibleFor : Carrier
{
    /// <summary>Id of the user or group; 1 for all. 0 takes the owner, or the row's group.</summary>
    [DataMember(Order = 1)] public int VisibleId { get; set; }
    /// <summary>Everybody, one user or one group.</summary>
    [DataMember(Order = 2)] public Visibility Visibility { get; set; }
    /// <summary>Name of the user or group. Read-only.</summary>
    [DataMember(Order = 3)] public string? DisplayValue { get; set; }
}
