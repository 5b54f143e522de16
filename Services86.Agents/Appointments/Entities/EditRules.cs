using Services86.Agents.Time;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Entities;

/// <summary>What the caller's preferences and rights add to the meaning of a carrier that is saved.</summary>
internal sealed record EditRules
{
    public required WireTime Time { get; init; }

    /// <summary>Kind of a task of list Task; Unknown for one that is not there.</summary>
    public required Func<int, TaskType> KindOfTask { get; init; }

    public required WorkingDay WorkingDay { get; init; }

    public bool IsThreeState { get; init; }

    /// <summary>Functional right visible-for: without it a new row is public and a stored one stays as it is (appointment-rules.md §9.8).</summary>
    public bool MaySetVisibility { get; init; }
}
