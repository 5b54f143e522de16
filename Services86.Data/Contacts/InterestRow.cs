using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>One interest that is set on a company or person.</summary>
internal sealed record InterestRow
{
    public int InterestId { get; init; }

    public UtcInstant UpdatedAt { get; init; }
}
