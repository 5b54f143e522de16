using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>A ticket that has run out, of a user without a valid one.</summary>
internal sealed record LapsedTicketRow(int AssociateId, UtcInstant ValidTo);
