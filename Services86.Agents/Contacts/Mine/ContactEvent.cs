using Services86.Contracts.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Mine;

/// <summary>Something that happened on a company (contact-operations.md §5).</summary>
/// <param name="ContactId">The company.</param>
/// <param name="Action">One bit.</param>
/// <param name="At">When, in the base zone.</param>
/// <param name="ActionId">The record it was found on.</param>
/// <param name="ActorId">The user who did it; 0 for nobody.</param>
/// <param name="PersonId">The person concerned; 0 for none.</param>
internal readonly record struct ContactEvent(int ContactId, ContactAction Action, WallClock At, int ActionId, int ActorId, int PersonId)
{
    /// <summary>The same moment as it was stored, if that was an instant.</summary>
    public UtcInstant? Instant { get; init; }

    /// <summary>The later event counts; at the same second the larger bit, then the larger id.</summary>
    public bool Beats(in ContactEvent other)
    {
        if (At != other.At) return At.Seconds > other.At.Seconds;
        return Action != other.Action ? Action > other.Action : ActionId > other.ActionId;
    }
}
