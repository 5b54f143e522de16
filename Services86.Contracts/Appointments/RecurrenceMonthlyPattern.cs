using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence monthly pattern.</summary>
[DataContract]
public enum RecurrenceMonthlyPattern
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Day of month.</summary>
    [EnumMember] DayOfMonth = 4,
    /// <summary>Weekday of month.</summary>
    [EnumMember] WeekdayOfMonth = 5,
}
