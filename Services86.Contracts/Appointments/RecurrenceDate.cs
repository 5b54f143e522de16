using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence date.</summary>
[DataContract]
public sealed class RecurrenceDate
{
    /// <summary>Date.</summary>
    [DataMember(Order = 1)] public DateTime Date { get; set; }
    /// <summary>Is conflict.</summary>
    [DataMember(Order = 2)] public bool IsConflict { get; set; }
    /// <summary>Description.</summary>
    [DataMember(Order = 3)] public string? Description { get; set; }
    /// <summary>Description style hint.</summary>
    [DataMember(Order = 4)] public string? DescriptionStyleHint { get; set; }
    /// <summary>Tooltip.</summary>
    [DataMember(Order = 5)] public string? Tooltip { get; set; }
}
