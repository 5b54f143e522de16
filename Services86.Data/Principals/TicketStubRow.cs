using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>What the database keeps of a ticket: never the text, only the hash.</summary>
internal sealed record TicketStubRow
{
    public int TicketId { get; init; }

    public string Secret { get; init; } = "";

    public int AssociateId { get; init; }

    /// <summary>The user is neither retired nor blocked.</summary>
    public bool IsActive { get; init; }

    public UtcInstant ValidTo { get; init; }
}
