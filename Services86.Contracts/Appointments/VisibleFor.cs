using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Visible for.</summary>
[DataContract]
public sealed class VisibleFor : Carrier
{
    /// <summary>Visible id.</summary>
    [DataMember(Order = 1)] public int VisibleId { get; set; }
    /// <summary>Visibility.</summary>
    [DataMember(Order = 2)] public Visibility Visibility { get; set; }
    /// <summary>Display value.</summary>
    [DataMember(Order = 3)] public string? DisplayValue { get; set; }
}
