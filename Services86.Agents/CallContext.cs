using Services86.Agents.Principals;
using Services86.Agents.Time;
using Services86.Data.Principals;

namespace Services86.Agents;

/// <summary>Who calls, in which zone, and until when: filled once by the host's inspectors, read-only for everybody else. One per call.</summary>
internal sealed class CallContext
{
    private Caller? _caller;
    private Zone? _headerZone;
    private Zone? _answerZone;
    private CancellationToken? _cancellation;

    /// <summary>The authenticated user.</summary>
    /// <exception cref="InvalidOperationException">The operation was reached without a ticket check: a fault of ours, never of the caller's.</exception>
    public Caller Caller => _caller ?? throw new InvalidOperationException("Nobody is signed in: the caller was read before the ticket was judged.");

    public bool IsSignedIn => _caller is not null;

    /// <summary>What repositories ask for before they read.</summary>
    public Viewer Viewer => Caller.Viewer;

    /// <summary>The zone the request names, or null for the base zone.</summary>
    public Zone? HeaderZone => _headerZone;

    /// <summary>The zone of the response header; null for the base zone. After a sign-in it is the user's own (envelope.md §6).</summary>
    public Zone? AnswerZone => _answerZone ?? _headerZone;

    /// <summary>Fires when the client has gone.</summary>
    public CancellationToken Cancellation => _cancellation ?? CancellationToken.None;

    public void SignIn(Caller caller) => _caller = _caller is null ? caller : throw Twice(nameof(SignIn));

    public void UseZone(Zone? zone) => _headerZone = _headerZone is null ? zone : throw Twice(nameof(UseZone));

    public void AnswerIn(Zone zone) => _answerZone = _answerZone is null ? zone : throw Twice(nameof(AnswerIn));

    public void Bind(CancellationToken cancellation) => _cancellation = _cancellation is null ? cancellation : throw Twice(nameof(Bind));

    private static InvalidOperationException Twice(string what) => new($"{what} was called twice in one call.");
}
