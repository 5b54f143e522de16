namespace Services86.Data.Appointments;

/// <summary>A relation of an appointment, seen from the appointment: whichever end it is, the other end is the target.</summary>
internal sealed record LinkRow
{
    public int RelationId { get; init; }

    /// <summary>Number of the target's table.</summary>
    public short TableNo { get; init; }

    /// <summary>Key of the target; 0 for an address on the web.</summary>
    public int RecordId { get; init; }

    /// <summary>What somebody wrote about the link; of an address on the web the address itself.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Text, header, heading or name of the target.</summary>
    public string Title { get; init; } = "";

    /// <summary>The target is there and not deleted.</summary>
    public bool TargetExists { get; init; }

    public int TargetAssociateId { get; init; }

    public int TargetGroupId { get; init; }

    /// <summary>The company that the target is or belongs to.</summary>
    public int TargetContactId { get; init; }

    public short TargetVisibility { get; init; }

    public int TargetVisibleId { get; init; }

    /// <summary>Of a project.</summary>
    public bool TargetIsPublished { get; init; }
}
