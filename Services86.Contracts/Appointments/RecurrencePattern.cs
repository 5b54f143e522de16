using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Kind of recurrence.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum RecurrencePattern : short
{
    /// <summary>No recurrence.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>By days.</summary>
    [EnumMember] Daily = 1,
    /// <summary>By weekdays.</summary>
    [EnumMember] Weekly = 2,
    /// <summary>By months.</summary>
    [EnumMember] Monthly = 3,
    /// <summary>Every year.</summary>
    [EnumMember] Yearly = 4,
    /// <summary>By the dates alone.</summary>
    [EnumMember] Custom = 5,
}
