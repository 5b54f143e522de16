using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence by weeks, which start on Monday.</summary>
/// <remarks>Source: appointment-entities.md §2.</remarks>
[DataContract]
public sealed class RecurrenceWeekPattern
{
    /// <summary>Every so many weeks; less than 1 counts as 1.</summary>
    [DataMember(Order = 1)] public int Cycle { get; set; }
    /// <summary>Days of the week; the empty list is the weekday of the start.</summary>
    [DataMember(Order = 2)] public Weekday Weekdays { get; set; }
}
