using System.Runtime.Serialization;

namespace Services86.Contracts.Appointments;

/// <summary>Recurrence day pattern.</summary>
[DataContract]
public sealed class RecurrenceDayPattern
{
    /// <summary>Cycle.</summary>
    [DataMember(Order = 1)] public int Cycle { get; set; }
    /// <summary>Pattern.</summary>
    [DataMember(Order = 2)] public RecurrenceDailyPattern Pattern { get; set; }
}
