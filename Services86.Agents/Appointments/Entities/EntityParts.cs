using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Contracts.Shared;

namespace Services86.Agents.Appointments.Entities;

/// <summary>Everything an entity shows that does not lie on its row.</summary>
internal sealed class EntityParts
{
    public required RecordRight Right { get; init; }

    public required FieldPropertyDictionary FieldProperties { get; init; }

    public bool IsThreeState { get; init; }

    public Associate? Owner { get; init; }

    public Associate? CreatedBy { get; init; }

    public Associate? UpdatedBy { get; init; }

    public Associate? AssignedBy { get; init; }

    public Associate? MotherAssociate { get; init; }

    public required EntityCards Cards { get; init; }

    public Priority? Priority { get; init; }

    public TaskListItem? Task { get; init; }

    public Link[] Links { get; init; } = [];

    public ParticipantInfo[] Participants { get; init; } = [];

    public required RecurrenceInfo Recurrence { get; init; }

    public required VisibleFor VisibleFor { get; init; }

    public bool HasConflict { get; init; }

    public required StringDictionary UserDefinedFields { get; init; }

    public required StringDictionary ExtraFields { get; init; }
}
