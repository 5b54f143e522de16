using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>How busy a day of an associate is; private rows count, sales and documents do not.</summary>
/// <remarks>Source: appointment-entities.md §8.</remarks>
[DataContract]
public sealed class ActivitySummary : Carrier
{
    /// <summary>Appointments and tasks that count as busy.</summary>
    [DataMember(Order = 1)] public int NumBusyActivities { get; set; }
    /// <summary>Appointments and tasks that count as free.</summary>
    [DataMember(Order = 2)] public int NumFreeActivities { get; set; }
    /// <summary>Share of the working day that is booked, 0 to 100; tasks add nothing.</summary>
    [DataMember(Order = 3)] public int PercentageBusy { get; set; }
}
