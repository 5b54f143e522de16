using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What the short Sale shows, and what the sentry must know of it.</summary>
internal sealed record SaleRow
{
    public int SaleId { get; init; }

    public string Heading { get; init; } = "";

    public int AssociateId { get; init; }

    public int UserGroupId { get; init; }

    public short Visibility { get; init; }

    public int VisibleId { get; init; }

    public int ContactId { get; init; }

    public string ContactName { get; init; } = "";

    public int PersonId { get; init; }

    public string PersonFirstName { get; init; } = "";

    public string PersonMiddleName { get; init; } = "";

    public string PersonLastName { get; init; } = "";

    public int ProjectId { get; init; }

    public string ProjectName { get; init; } = "";

    public int SaleTypeId { get; init; }

    public int CurrencyId { get; init; }

    public short Status { get; init; }

    public short Done { get; init; }

    public short Probability { get; init; }

    public double Amount { get; init; }

    public double Earning { get; init; }

    public double EarningPercent { get; init; }

    public WallClock? SaleAt { get; init; }

    public WallClock? NextDueAt { get; init; }

    public string Description { get; init; } = "";
}
