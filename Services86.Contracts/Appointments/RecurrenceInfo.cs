using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>The recurrence of a follow-up: pattern, end and dates.</summary>
/// <remarks>Source: appointment-entities.md §2; appointment-rules.md §4.</remarks>
[DataContract]
public sealed class RecurrenceInfo
{
    /// <summary>Id of the recurrence rule; 0 is none. Read-only.</summary>
    [DataMember(Order = 1)] public int RecurrenceId { get; set; }
    /// <summary>First day of the pattern, a calendar date as written.</summary>
    [DataMember(Order = 2), AsWritten] public DateTime StartDate { get; set; }
    /// <summary>Last day, included, a calendar date as written; for a counted series CalculateDays fills it in.</summary>
    [DataMember(Order = 3), AsWritten] public DateTime EndDate { get; set; }
    /// <summary>Whether EndDate or RecurrenceCounter ends the series. A stored one comes back as EndDate.</summary>
    [DataMember(Order = 4)] public RecurrenceEndType RecurrenceEndType { get; set; }
    /// <summary>Kind of pattern; Unknown is no recurrence.</summary>
    [DataMember(Order = 5)] public RecurrencePattern Pattern { get; set; }
    /// <summary>Set for the daily pattern only, else nil.</summary>
    [DataMember(Order = 6)] public RecurrenceDayPattern? DayPattern { get; set; }
    /// <summary>Set for the weekly pattern only, else nil.</summary>
    [DataMember(Order = 7)] public RecurrenceWeekPattern? WeekPattern { get; set; }
    /// <summary>Set for the monthly pattern only, else nil.</summary>
    [DataMember(Order = 8)] public RecurrenceMonthPattern? MonthPattern { get; set; }
    /// <summary>Set for the yearly pattern only, else nil.</summary>
    [DataMember(Order = 9)] public RecurrenceYearPattern? YearPattern { get; set; }
    /// <summary>
    /// The dates; from an entity this row's and later ones. On save dates that differ from the stored ones win over the pattern.
    /// </summary>
    [DataMember(Order = 10)] public RecurrenceDate[]? Dates { get; set; }
    /// <summary>Number of dates: input for a counted series, else output; 0 when there is no recurrence.</summary>
    [DataMember(Order = 11)] public int RecurrenceCounter { get; set; }
    /// <summary>True for a series; false on a recurring row ends it.</summary>
    [DataMember(Order = 12)] public bool IsRecurrence { get; set; }
}
