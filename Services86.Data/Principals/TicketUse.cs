using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>A ticket's latest use and what it prolonged the ticket to.</summary>
internal readonly record struct TicketUse(int StubId, UtcInstant LastUsed, UtcInstant ValidTo);
