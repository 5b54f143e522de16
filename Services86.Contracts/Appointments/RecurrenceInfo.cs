using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence info.</summary>
[DataContract]
public sealed class RecurrenceInfo
{
    /// <summary>Recurrence id.</summary>
    [DataMember(Order = 1)] public int RecurrenceId { get; set; }
    /// <summary>Start date.</summary>
    [DataMember(Order = 2), AsWritten] public DateTime StartDate { get; set; }
    /// <summary>End date.</summary>
    [DataMember(Order = 3), AsWritten] public DateTime EndDate { get; set; }
    /// <summary>Recurrence end type.</summary>
    [DataMember(Order = 4)] public RecurrenceEndType RecurrenceEndType { get; set; }
    /// <summary>Pattern.</summary>
    [DataMember(Order = 5)] public RecurrencePattern Pattern { get; set; }
    /// <summary>Day pattern.</summary>
    [DataMember(Order = 6)] public RecurrenceDayPattern? DayPattern { get; set; }
    /// <summary>Week pattern.</summary>
    [DataMember(Order = 7)] public RecurrenceWeekPattern? WeekPattern { get; set; }
    /// <summary>Month pattern.</summary>
    [DataMember(Order = 8)] public RecurrenceMonthPattern? MonthPattern { get; set; }
    /// <summary>Year pattern.</summary>
    [DataMember(Order = 9)] public RecurrenceYearPattern? YearPattern { get; set; }
    /// <summary>Dates.</summary>
    [DataMember(Order = 10)] public RecurrenceDate[]? Dates { get; set; }
    /// <summary>Recurrence counter.</summary>
    [DataMember(Order = 11)] public int RecurrenceCounter { get; set; }
    /// <summary>Is recurrence.</summary>
    [DataMember(Order = 12)] public bool IsRecurrence { get; set; }
}
