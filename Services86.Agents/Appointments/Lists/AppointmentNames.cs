using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;

namespace Services86.Agents.Appointments.Lists;

/// <summary>The names a short carrier shows, already judged: blank where nothing is linked or the caller may not read the record.</summary>
internal readonly record struct AppointmentNames
{
    public required string Contact { get; init; }

    public required string Person { get; init; }

    public required string Project { get; init; }

    public required string Sale { get; init; }

    public required string Priority { get; init; }

    public required string Task { get; init; }

    public required TaskType TaskType { get; init; }

    public required short TaskColor { get; init; }

    public Associate? Owner { get; init; }

    public Associate? CreatedBy { get; init; }

    public Associate? AssignedBy { get; init; }

    /// <summary>A booking whose master is owned by the caller, whoever owns this row.</summary>
    public bool IsMasterMine { get; init; }

    public bool IsThreeState { get; init; }
}
