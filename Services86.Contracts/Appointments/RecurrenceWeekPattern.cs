using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence week pattern.</summary>
[DataContract]
public sealed class RecurrenceWeekPattern
{
    /// <summary>Cycle.</summary>
    [DataMember(Order = 1)] public int Cycle { get; set; }
    /// <summary>Weekdays.</summary>
    [DataMember(Order = 2)] public Weekday Weekdays { get; set; }
}
