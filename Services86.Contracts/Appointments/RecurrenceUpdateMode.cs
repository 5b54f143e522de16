using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence update mode.</summary>
[DataContract]
public enum RecurrenceUpdateMode
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Only this.</summary>
    [EnumMember] OnlyThis = 1,
    /// <summary>This and forward.</summary>
    [EnumMember] ThisAndForward = 2,
    /// <summary>Stop recurrence.</summary>
    [EnumMember] StopRecurrence = 9,
}
