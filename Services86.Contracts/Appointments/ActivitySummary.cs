using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Activity summary.</summary>
[DataContract]
public sealed class ActivitySummary : Carrier
{
    /// <summary>Num busy activities.</summary>
    [DataMember(Order = 1)] public int NumBusyActivities { get; set; }
    /// <summary>Num free activities.</summary>
    [DataMember(Order = 2)] public int NumFreeActivities { get; set; }
    /// <summary>Percentage busy.</summary>
    [DataMember(Order = 3)] public int PercentageBusy { get; set; }
}
