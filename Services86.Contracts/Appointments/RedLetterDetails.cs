using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Red letter details.</summary>
[DataContract]
public sealed class RedLetterDetails : Carrier
{
    /// <summary>Own country day texts.</summary>
    [DataMember(Order = 1)] public string[]? OwnCountryDayTexts { get; set; }
    /// <summary>Other country day texts.</summary>
    [DataMember(Order = 2)] public string[]? OtherCountryDayTexts { get; set; }
}
