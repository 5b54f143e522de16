using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Who started an activity.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum TaskDirection : short
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>The customer.</summary>
    [EnumMember] Incoming = 1,
    /// <summary>We.</summary>
    [EnumMember] Outgoing = 2,
    /// <summary>All directions together, for counters only; illegal on a task.</summary>
    [EnumMember] SaintAll = 3,
}
