using System.Runtime.InteropServices;

namespace Services86.Agents.Contacts.Mine;

/// <summary>Keeps one event per company: the latest one that the caller may know of.</summary>
internal sealed class LatestEvents
{
    private readonly Dictionary<int, ContactEvent> _byContact = [];

    /// <summary>Whether the event would be shown; ask before the costlier question whether it may be.</summary>
    public bool Wants(in ContactEvent candidate) =>
        !_byContact.TryGetValue(candidate.ContactId, out var held) || candidate.Beats(held);

    public void Keep(in ContactEvent candidate)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_byContact, candidate.ContactId, out var exists);
        if (!exists || candidate.Beats(held)) held = candidate;
    }

    /// <summary>Latest first, then by company id.</summary>
    public ContactEvent[] InOrder() =>
        [.. _byContact.Values.OrderByDescending(kept => kept.At.Seconds).ThenBy(kept => kept.ContactId)];
}
