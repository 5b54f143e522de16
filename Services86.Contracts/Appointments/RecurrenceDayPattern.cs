using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence by days.</summary>
/// <remarks>Source: appointment-entities.md §2.</remarks>
[DataContract]
public sealed class RecurrenceDayPattern
{
    /// <summary>Days between dates, for EveryCyclicDay only; less than 1 counts as 1.</summary>
    [DataMember(Order = 1)] public int Cycle { get; set; }
    /// <summary>Workdays, all days, or every so many days.</summary>
    [DataMember(Order = 2)] public RecurrenceDailyPattern Pattern { get; set; }
}
