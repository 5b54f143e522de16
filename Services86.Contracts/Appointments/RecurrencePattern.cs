using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence pattern.</summary>
[DataContract]
public enum RecurrencePattern : short
{
    /// <summary>Unknown.</summary>
    [EnumMember] Unknown = 0,
    /// <summary>Daily.</summary>
    [EnumMember] Daily = 1,
    /// <summary>Weekly.</summary>
    [EnumMember] Weekly = 2,
    /// <summary>Monthly.</summary>
    [EnumMember] Monthly = 3,
    /// <summary>Yearly.</summary>
    [EnumMember] Yearly = 4,
    /// <summary>Custom.</summary>
    [EnumMember] Custom = 5,
}
