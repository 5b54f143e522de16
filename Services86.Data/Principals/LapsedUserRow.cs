using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>A user without valid ticket, and until when his last one was valid.</summary>
internal sealed record LapsedUserRow(int AssociateId, UtcInstant ValidTo);
