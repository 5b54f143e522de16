using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence daily pattern.</summary>
[DataContract]
public enum RecurrenceDailyPattern
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Every workday.</summary>
    [EnumMember] EveryWorkday = 1,
    /// <summary>Every weekday.</summary>
    [EnumMember] EveryWeekday = 2,
    /// <summary>Every cyclic day.</summary>
    [EnumMember] EveryCyclicDay = 3,
}
