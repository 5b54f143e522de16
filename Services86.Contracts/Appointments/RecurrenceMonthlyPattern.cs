using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Kind of recurrence by months.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum RecurrenceMonthlyPattern
{
    /// <summary>Not known: by weekday when WeekOfMonth is set, else by day.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>A day of the month.</summary>
    [EnumMember] DayOfMonth = 4,
    /// <summary>The first, second … or last such weekday of the month.</summary>
    [EnumMember] WeekdayOfMonth = 5,
}
