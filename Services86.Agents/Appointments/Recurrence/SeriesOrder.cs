using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Recurrence;

/// <summary>What a save wants of a series (appointment-operations.md SaveAppointmentEntity; appointment-rules.md §4.6).</summary>
internal enum SeriesOrder
{
    /// <summary>The series stays as it is, or there is none.</summary>
    Keep,

    /// <summary>A single row becomes a series.</summary>
    Start,

    /// <summary>Pattern or dates may have changed, from this date on.</summary>
    Change,

    /// <summary>The series ends with this date.</summary>
    Stop,
}

internal static class SeriesOrders
{
    /// <summary>The mode that SaveAppointmentEntity stands for.</summary>
    public static RecurrenceUpdateMode ModeOf(AppointmentRow stored, RecurrenceInfo? recurrence)
    {
        if (stored.RecurrenceRuleId == 0) return RecurrenceUpdateMode.ThisAndForward;
        return recurrence is null || IsRunning(recurrence) ? RecurrenceUpdateMode.OnlyThis : RecurrenceUpdateMode.StopRecurrence;
    }

    /// <summary>The modes OnlyThis and Unknown look at the recurrence of single rows only.</summary>
    public static SeriesOrder Of(AppointmentRow stored, RecurrenceInfo? recurrence, RecurrenceUpdateMode mode)
    {
        if (stored.RecurrenceRuleId == 0)
        {
            return recurrence.IsSeries() && mode != RecurrenceUpdateMode.StopRecurrence ? SeriesOrder.Start : SeriesOrder.Keep;
        }

        if (mode == RecurrenceUpdateMode.StopRecurrence) return SeriesOrder.Stop;
        if (mode != RecurrenceUpdateMode.ThisAndForward || recurrence is null) return SeriesOrder.Keep;
        return IsRunning(recurrence) ? SeriesOrder.Change : SeriesOrder.Stop;
    }

    private static bool IsRunning(RecurrenceInfo recurrence) => recurrence.IsRecurrence && recurrence.IsSeries();
}
