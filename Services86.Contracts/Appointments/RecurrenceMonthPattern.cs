using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence by months.</summary>
/// <remarks>Source: appointment-entities.md §2.</remarks>
[DataContract]
public sealed class RecurrenceMonthPattern
{
    /// <summary>Every so many months; less than 1 counts as 1.</summary>
    [DataMember(Order = 1)] public int Cycle { get; set; }
    /// <summary>Day of the month, for DayOfMonth; beyond the month's end its last day.</summary>
    [DataMember(Order = 2)] public int Day { get; set; }
    /// <summary>Weekday, for WeekdayOfMonth.</summary>
    [DataMember(Order = 3)] public Weekday Weekday { get; set; }
    /// <summary>Which of these weekdays, for WeekdayOfMonth.</summary>
    [DataMember(Order = 4)] public WeekOfMonth WeekOfMonth { get; set; }
    /// <summary>By day of the month or by weekday.</summary>
    [DataMember(Order = 5)] public RecurrenceMonthlyPattern Pattern { get; set; }
}
