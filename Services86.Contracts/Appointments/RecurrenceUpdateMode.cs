using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Which dates of a series an operation means.</summary>
/// <remarks>Source: appointment-enums.md; appointment-operations.md §1 C8.</remarks>
[DataContract]
public enum RecurrenceUpdateMode
{
    /// <summary>Not known; counts as OnlyThis.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>This date.</summary>
    [EnumMember] OnlyThis = 1,
    /// <summary>This date and all later ones.</summary>
    [EnumMember] ThisAndForward = 2,
    /// <summary>End the series at this date.</summary>
    [EnumMember] StopRecurrence = 9,
}
