using System.Runtime.Serialization;

namespace Services86.Contracts.Headers;

/// <summary>The zone of every zone-dependent value of a message: request and response header block TimeZone.</summary>
/// <remarks>Source: envelope.md §3, §6.</remarks>
[DataContract]
public sealed class SoTimeZone
{
    /// <summary>Id of the zone; decides when it is not 0, and an unknown one is SoInvalidArgumentException.</summary>
    [DataMember(Order = 1)] public int SoTimeZoneId { get; set; }
    /// <summary>
    /// Country code with optional region, such as NO or US-NY, without regard to case; read only when the id is 0. Both blank: the base zone.
    /// </summary>
    [DataMember(Order = 2)] public string? SoTimeZoneLocationCode { get; set; }
}
