using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence yearly pattern.</summary>
[DataContract]
public enum RecurrenceYearlyPattern
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Day of month.</summary>
    [EnumMember] DayOfMonth = 6,
    /// <summary>Weekday of month.</summary>
    [EnumMember] WeekdayOfMonth = 7,
}
