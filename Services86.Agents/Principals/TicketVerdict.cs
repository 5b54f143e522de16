using Services86.Agents.Errors;

namespace Services86.Agents.Principals;

/// <summary>What the ticket store says of a ticket.</summary>
internal enum TicketOutcome
{
    Valid,
    NoTicket,
    Invalid,
    Expired,
    NotActive,
}

/// <summary>The verdict on a ticket, with its user when it is valid.</summary>
internal readonly record struct TicketVerdict(TicketOutcome Outcome, Caller? Caller = null, int StubId = 0)
{
    /// <summary>The user of a valid ticket.</summary>
    /// <exception cref="SoSessionException">The ticket is not valid; with the text of envelope.md §5.</exception>
    public Caller Demand() => Outcome switch
    {
        TicketOutcome.Valid => Caller!,
        TicketOutcome.NoTicket => throw new SoSessionException("Authentication failed: no ticket"),
        TicketOutcome.Expired => throw new SoSessionException("Authentication failed: ticket expired"),
        TicketOutcome.NotActive => throw new SoSessionException("Authentication failed: user is not active"),
        _ => throw new SoSessionException("Authentication failed: invalid ticket"),
    };
}
