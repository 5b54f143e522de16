using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Task direction.</summary>
[DataContract]
public enum TaskDirection : short
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Incoming.</summary>
    [EnumMember] Incoming = 1,
    /// <summary>Outgoing.</summary>
    [EnumMember] Outgoing = 2,
    /// <summary>Saint all.</summary>
    [EnumMember] SaintAll = 3,
}
