using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence year pattern.</summary>
[DataContract]
public sealed class RecurrenceYearPattern
{
    /// <summary>Cycle.</summary>
    [DataMember(Order = 1)] public int Cycle { get; set; }
    /// <summary>Day.</summary>
    [DataMember(Order = 2)] public int Day { get; set; }
    /// <summary>Weekday.</summary>
    [DataMember(Order = 3)] public Weekday Weekday { get; set; }
    /// <summary>Week of month.</summary>
    [DataMember(Order = 4)] public WeekOfMonth WeekOfMonth { get; set; }
    /// <summary>Pattern.</summary>
    [DataMember(Order = 5)] public RecurrenceYearlyPattern Pattern { get; set; }
}
