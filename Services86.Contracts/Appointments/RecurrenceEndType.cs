using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>What ends a series.</summary>
/// <remarks>Source: appointment-enums.md; appointment-rules.md §4.3.</remarks>
[DataContract]
public enum RecurrenceEndType
{
    /// <summary>Not known: the end date if set, else the counter, else there is one date.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>The last day.</summary>
    [EnumMember] EndDate = 1,
    /// <summary>The number of dates.</summary>
    [EnumMember] Counter = 2,
}
