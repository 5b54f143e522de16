using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>So time zone.</summary>
[DataContract]
public sealed class SoTimeZone
{
    /// <summary>So time zone id.</summary>
    [DataMember(Order = 1)] public int SoTimeZoneId { get; set; }
    /// <summary>So time zone location code.</summary>
    [DataMember(Order = 2)] public string? SoTimeZoneLocationCode { get; set; }
}
