using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Kind of recurrence by days.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum RecurrenceDailyPattern
{
    /// <summary>Not known; counts as EveryCyclicDay.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Monday to Friday, holidays included.</summary>
    [EnumMember] EveryWorkday = 1,
    /// <summary>Monday to Sunday.</summary>
    [EnumMember] EveryWeekday = 2,
    /// <summary>Every so many days.</summary>
    [EnumMember] EveryCyclicDay = 3,
}
