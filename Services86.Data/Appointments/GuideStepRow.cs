namespace Services86.Data.Appointments;

/// <summary>A step of a sale guide, as far as its place in the guide and what follows from it.</summary>
internal sealed record GuideStepRow
{
    /// <summary>suggested_appointment_id.</summary>
    public int StepId { get; init; }

    public int SaleTypeStageId { get; init; }

    public int Rank { get; init; }

    public bool Deleted { get; init; }

    /// <summary>A client proposes it as soon as the step before it is completed.</summary>
    public bool AutoSuggest { get; init; }
}
