using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What a guide must know of a sale. Records of it that are deleted are 0.</summary>
internal sealed record GuidedSaleRow
{
    public int SaleId { get; init; }

    public int SaleTypeId { get; init; }

    public int AssociateId { get; init; }

    public int UserGroupId { get; init; }

    public short Visibility { get; init; }

    public int VisibleId { get; init; }

    public int ContactId { get; init; }

    public int PersonId { get; init; }

    public int ProjectId { get; init; }

    /// <summary>When a stalled sale is to be taken up again.</summary>
    public WallClock? ReopenAt { get; init; }

    public int StalledReasonId { get; init; }

    /// <summary>Start of the latest follow-up of the sale that was made from a guide step.</summary>
    public WallClock? LastStepAt { get; init; }
}
