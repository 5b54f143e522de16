using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Whether a day is a holiday. Never both.</summary>
/// <remarks>Source: appointment-entities.md §8.</remarks>
[DataContract]
public sealed class RedLetterSummary : Carrier
{
    /// <summary>True for a holiday in the associate's home country.</summary>
    [DataMember(Order = 1)] public bool IsOwnCountryHoliday { get; set; }
    /// <summary>True for a holiday in another country that has associates, but not in the own one.</summary>
    [DataMember(Order = 2)] public bool IsOtherCountryHoliday { get; set; }
}
