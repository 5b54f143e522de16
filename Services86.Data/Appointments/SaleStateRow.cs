namespace Services86.Data.Appointments;

/// <summary>What completing needs to know of a sale.</summary>
internal sealed record SaleStateRow
{
    public int SaleId { get; init; }

    public short Done { get; init; }

    public int AssociateId { get; init; }

    public int UserGroupId { get; init; }

    public int ContactId { get; init; }

    public int ProjectId { get; init; }

    public short Visibility { get; init; }

    public int VisibleId { get; init; }
}
