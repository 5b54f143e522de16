using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Sale status.</summary>
[DataContract]
public enum SaleStatus : short
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Open.</summary>
    [EnumMember] Open = 1,
    /// <summary>Sold.</summary>
    [EnumMember] Sold = 2,
    /// <summary>Lost.</summary>
    [EnumMember] Lost = 3,
    /// <summary>Stalled.</summary>
    [EnumMember] Stalled = 4,
    /// <summary>Saint all.</summary>
    [EnumMember] SaintAll = 1000,
}
