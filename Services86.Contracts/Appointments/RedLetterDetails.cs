using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>The texts of a day, also of one that is no holiday.</summary>
/// <remarks>Source: appointment-entities.md §8.</remarks>
[DataContract]
public sealed class RedLetterDetails : Carrier
{
    /// <summary>Texts in the associate's home country, never nil.</summary>
    [DataMember(Order = 1)] public string[]? OwnCountryDayTexts { get; set; }
    /// <summary>Texts in other countries, never nil.</summary>
    [DataMember(Order = 2)] public string[]? OtherCountryDayTexts { get; set; }
}
