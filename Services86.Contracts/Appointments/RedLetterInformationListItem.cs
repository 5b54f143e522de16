using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Whether one day is a holiday, with its texts.</summary>
/// <remarks>Source: appointment-entities.md §8.</remarks>
[DataContract]
public sealed class RedLetterInformationListItem : Carrier
{
    /// <summary>The day, at midnight, a calendar date as written.</summary>
    [DataMember(Order = 1), AsWritten] public DateTime Date { get; set; }
    /// <summary>Whether it is a holiday.</summary>
    [DataMember(Order = 2)] public RedLetterSummary? RedLetterInformation { get; set; }
    /// <summary>The texts of the day.</summary>
    [DataMember(Order = 3)] public RedLetterDetails? RedLetterDetails { get; set; }
}
