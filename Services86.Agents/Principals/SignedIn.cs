using Services86.Contracts.Principals;

namespace Services86.Agents.Principals;

/// <summary>A successful sign-in.</summary>
/// <param name="Caller">Who.</param>
/// <param name="Ticket">The ticket for the calls to come.</param>
/// <param name="Evidence">What he proved himself with (principal.md §8).</param>
internal sealed record SignedIn(Caller Caller, string Ticket, ProvidedCredential Evidence);
