using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Activity information list item.</summary>
[DataContract]
public sealed class ActivityInformationListItem : Carrier
{
    /// <summary>Date.</summary>
    [DataMember(Order = 1), AsWritten] public DateTime Date { get; set; }
    /// <summary>Activity information.</summary>
    [DataMember(Order = 2)] public ActivitySummary? ActivityInformation { get; set; }
}
