using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence every year.</summary>
/// <remarks>Source: appointment-entities.md §2.</remarks>
[DataContract]
public sealed class RecurrenceYearPattern
{
    /// <summary>Number of the month, 1 to 12, not an interval; others are SoInvalidArgumentException.</summary>
    [DataMember(Order = 1)] public int Cycle { get; set; }
    /// <summary>Day of the month, for DayOfMonth; beyond the month's end its last day.</summary>
    [DataMember(Order = 2)] public int Day { get; set; }
    /// <summary>Weekday, for WeekdayOfMonth.</summary>
    [DataMember(Order = 3)] public Weekday Weekday { get; set; }
    /// <summary>Which of these weekdays, for WeekdayOfMonth.</summary>
    [DataMember(Order = 4)] public WeekOfMonth WeekOfMonth { get; set; }
    /// <summary>By day of the month or by weekday.</summary>
    [DataMember(Order = 5)] public RecurrenceYearlyPattern Pattern { get; set; }
}
