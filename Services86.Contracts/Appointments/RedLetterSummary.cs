using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Red letter summary.</summary>
[DataContract]
public sealed class RedLetterSummary : Carrier
{
    /// <summary>Is own country holiday.</summary>
    [DataMember(Order = 1)] public bool IsOwnCountryHoliday { get; set; }
    /// <summary>Is other country holiday.</summary>
    [DataMember(Order = 2)] public bool IsOtherCountryHoliday { get; set; }
}
