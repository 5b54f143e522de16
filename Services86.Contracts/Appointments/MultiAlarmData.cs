using System.Runtime.Serialization;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Appointments;

/// <summary>Multi alarm data.</summary>
[DataContract]
public sealed class MultiAlarmData : Carrier
{
    /// <summary>Alarms.</summary>
    [DataMember(Order = 1)] public AlarmData[]? Alarms { get; set; }
    /// <summary>Polling interval.</summary>
    [DataMember(Order = 2)] public int PollingInterval { get; set; }
    /// <summary>Silent after.</summary>
    [DataMember(Order = 3)] public int SilentAfter { get; set; }
}
