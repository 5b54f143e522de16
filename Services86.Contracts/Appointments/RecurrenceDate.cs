using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>One date of a series. On input only Date counts.</summary>
/// <remarks>Source: appointment-entities.md §2; appointment-rules.md §4.5.</remarks>
[DataContract]
public sealed class RecurrenceDate
{
    /// <summary>Day and start time, in the zone of the TimeZone header; of a date sent only the day counts.</summary>
    [DataMember(Order = 1)] public DateTime Date { get; set; }
    /// <summary>True when somebody is busy then. Read-only.</summary>
    [DataMember(Order = 2)] public bool IsConflict { get; set; }
    /// <summary>Who is busy, or the name of the day. Read-only.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
    /// <summary>red on a red-letter day, else empty. Read-only.</summary>
    [DataMember(Order = 4)] public string? DescriptionStyleHint { get; set; }
    /// <summary>What is in the way, one line for each row, and the name of the day. Read-only.</summary>
    [DataMember(Order = 5)] public string? Tooltip { get; set; }
}
