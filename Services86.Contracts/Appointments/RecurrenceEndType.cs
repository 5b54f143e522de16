using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence end type.</summary>
[DataContract]
public enum RecurrenceEndType
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>End date.</summary>
    [EnumMember] EndDate = 1,
    /// <summary>Counter.</summary>
    [EnumMember] Counter = 2,
}
