using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Red letter information list item.</summary>
[DataContract]
public sealed class RedLetterInformationListItem : Carrier
{
    /// <summary>Date.</summary>
    [DataMember(Order = 1), AsWritten] public DateTime Date { get; set; }
    /// <summary>Red letter information.</summary>
    [DataMember(Order = 2)] public RedLetterSummary? RedLetterInformation { get; set; }
    /// <summary>Red letter details.</summary>
    [DataMember(Order = 3)] public RedLetterDetails? RedLetterDetails { get; set; }
}
