using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Link.</summary>
[DataContract]
public sealed class Link : Carrier
{
    /// <summary>Entity name.</summary>
    [DataMember(Order = 1)] public string? EntityName { get; set; }
    /// <summary>Id.</summary>
    [DataMember(Order = 2)] public int Id { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
    /// <summary>Extra info.</summary>
    [DataMember(Order = 4)] public string? ExtraInfo { get; set; }
    /// <summary>Link id.</summary>
    [DataMember(Order = 5)] public int LinkId { get; set; }
}
