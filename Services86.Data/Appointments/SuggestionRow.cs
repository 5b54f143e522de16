namespace Services86.Data.Appointments;

/// <summary>A step of a sale or project guide; a reference to nothing is 0.</summary>
internal sealed record SuggestionRow
{
    public int StepId { get; init; }

    public string Name { get; init; } = "";

    public string Tooltip { get; init; } = "";

    public int Rank { get; init; }

    public bool Deleted { get; init; }

    /// <summary>The stage of a sale type that it belongs to; 0 for a project's step.</summary>
    public int SaleTypeStageId { get; init; }

    /// <summary>The status of a project type that it belongs to; 0 for a sale's step.</summary>
    public int ProjectTypeStatusId { get; init; }

    public int TaskId { get; init; }

    public int DaysFuture { get; init; }

    public int DurationMin { get; init; }

    public bool AutoSuggest { get; init; }

    public bool IsMilestone { get; init; }

    public bool AssignToMember { get; init; }

    public int CreatedBy { get; init; }

    public string Text { get; init; } = "";
}
