using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>State of a sale.</summary>
/// <remarks>Source: appointment-enums.md.</remarks>
[DataContract]
public enum SaleStatus : short
{
    /// <summary>Not known.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Open.</summary>
    [EnumMember] Open = 1,
    /// <summary>Won.</summary>
    [EnumMember] Sold = 2,
    /// <summary>Lost.</summary>
    [EnumMember] Lost = 3,
    /// <summary>Put off until its reopening date.</summary>
    [EnumMember] Stalled = 4,
    /// <summary>All states together, for counters only.</summary>
    [EnumMember] SaintAll = 1000,
}
