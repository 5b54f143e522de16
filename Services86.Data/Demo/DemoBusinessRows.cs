using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>A project of the demo data.</summary>
internal sealed record DemoProjectRow
{
    public required int ProjectId { get; init; }

    public required string Name { get; init; }

    public required string NameKey { get; init; }

    public required string ProjectNumber { get; init; }

    public required int TypeId { get; init; }

    public required int StatusId { get; init; }

    public required int AssociateId { get; init; }

    public required int UserGroupId { get; init; }

    public required DateOnly EndOn { get; init; }

    public WallClock? NextMilestoneAt { get; init; }

    public bool IsPublished { get; init; }

    public required UtcInstant CreatedAt { get; init; }

    public string Description { get; init; } = "";
}

/// <summary>A member of a project.</summary>
internal sealed record DemoMemberRow(int ProjectId, int? ContactId, int PersonId, int MemberTypeId, int Rank);

/// <summary>A sale of the demo data. Due date and appointment are computed after the activities are written.</summary>
internal sealed record DemoSaleRow
{
    public required int SaleId { get; init; }

    public required string Heading { get; init; }

    public required int AssociateId { get; init; }

    public required int UserGroupId { get; init; }

    public required int ContactId { get; init; }

    public int? PersonId { get; init; }

    public int? ProjectId { get; init; }

    public int SaleTypeId { get; init; } = 1;

    public required int StageId { get; init; }

    public required int Status { get; init; }

    public int Done { get; init; } = 1;

    public required WallClock SaleAt { get; init; }

    public required double Amount { get; init; }

    public double Earning => Amount / 4;

    public double EarningPercent { get; } = 25;

    public required int Probability { get; init; }

    public int? CurrencyId { get; init; }

    public WallClock? ReopenAt { get; init; }

    public int? StalledReasonId { get; init; }

    public required UtcInstant CreatedAt { get; init; }

    public string Description { get; init; } = "";
}
