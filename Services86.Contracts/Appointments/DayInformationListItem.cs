using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>What one day looks like: activities and holidays.</summary>
/// <remarks>Source: appointment-entities.md §8.</remarks>
[DataContract]
public sealed class DayInformationListItem : Carrier
{
    /// <summary>How busy the day is.</summary>
    [DataMember(Order = 1)] public ActivitySummary? ActivityInformation { get; set; }
    /// <summary>Whether it is a holiday.</summary>
    [DataMember(Order = 2)] public RedLetterSummary? RedLetterInformation { get; set; }
    /// <summary>The day, at midnight, a calendar date as written.</summary>
    [DataMember(Order = 3), AsWritten] public DateTime Date { get; set; }
}
