using Services86.Contracts.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Status;

/// <summary>The stored state that completion depends on.</summary>
internal readonly record struct StatusState(AppointmentType Type, AppointmentStatus Status, WallClock Start);

/// <summary>What a completion or its undoing writes.</summary>
internal readonly record struct StatusChange(AppointmentType Type, AppointmentStatus Status, WallClock? DoneAt, WallClock ActiveAt)
{
    /// <summary>An assignment that is completed instead of answered: assignedBy becomes 0.</summary>
    public bool ClearsAssignment { get; init; }

    /// <summary>A refused invitation that is completed after all: its reason goes, and the master counts one refusal less.</summary>
    public bool WithdrawsRefusal { get; init; }
}
