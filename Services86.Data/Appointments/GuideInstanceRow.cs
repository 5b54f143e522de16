namespace Services86.Data.Appointments;

/// <summary>A follow-up that was made from a guide step, with the type of its sale.</summary>
internal sealed record GuideInstanceRow
{
    public int AppointmentId { get; init; }

    public int SaleTypeId { get; init; }

    public int StepId { get; init; }
}
