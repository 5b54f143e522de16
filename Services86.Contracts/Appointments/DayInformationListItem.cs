using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Day information list item.</summary>
[DataContract]
public sealed class DayInformationListItem : Carrier
{
    /// <summary>Activity information.</summary>
    [DataMember(Order = 1)] public ActivitySummary? ActivityInformation { get; set; }
    /// <summary>Red letter information.</summary>
    [DataMember(Order = 2)] public RedLetterSummary? RedLetterInformation { get; set; }
    /// <summary>Date.</summary>
    [DataMember(Order = 3), AsWritten] public DateTime Date { get; set; }
}
