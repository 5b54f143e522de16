using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>What the database keeps of a ticket: never the text, only the hash.</summary>
/// <param name="TicketId">Number of the stub.</param>
/// <param name="Secret">The hash.</param>
/// <param name="AssociateId">Whom the ticket stands for.</param>
/// <param name="ValidTo">The end of its validity as far as it was written.</param>
/// <param name="IsActive">The user is neither retired nor blocked.</param>
internal sealed record TicketStubRow(int TicketId, string Secret, int AssociateId, UtcInstant ValidTo, bool IsActive);
