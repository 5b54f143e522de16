using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>How busy one day is.</summary>
/// <remarks>Source: appointment-entities.md §8.</remarks>
[DataContract]
public sealed class ActivityInformationListItem : Carrier
{
    /// <summary>The day, at midnight, a calendar date as written.</summary>
    [DataMember(Order = 1), AsWritten] public DateTime Date { get; set; }
    /// <summary>How busy the day is.</summary>
    [DataMember(Order = 2)] public ActivitySummary? ActivityInformation { get; set; }
}
