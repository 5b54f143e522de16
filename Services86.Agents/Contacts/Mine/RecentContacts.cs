using Services86.Agents.Directory;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Principals;

namespace Services86.Agents.Contacts.Mine;

/// <summary>A first pick-list of companies: the caller's history, diary and favourites in this order, each company once (contact-operations.md §29).</summary>
internal sealed class RecentContacts(RecentContactRepository recent, ContactCards cards, DirectoryStore directory, CallContext call, WireTime time)
{
    private const int DefaultHistorySize = 20;

    /// <param name="sources">No known bit means all.</param>
    public async Task<Contact[]> FindAsync(ContactSourceType sources)
    {
        var wanted = (sources & ContactSourceType.All) is var known and not ContactSourceType.Unknown ? known : ContactSourceType.All;
        var ids = new List<int>();
        if (wanted.HasFlag(ContactSourceType.History)) ids.AddRange(await recent.HistoryAsync(call.Viewer, await HistorySizeAsync()));
        if (wanted.HasFlag(ContactSourceType.Diary)) ids.AddRange(await DiaryAsync());
        if (wanted.HasFlag(ContactSourceType.Favorites)) ids.AddRange(await recent.FavouritesAsync(call.Viewer));
        return await cards.ListAsync(ids);
    }

    // The history itself is so long: entries that nobody may see any more take their place in it.
    private async Task<int> HistorySizeAsync()
    {
        var carriers = await directory.CurrentAsync(call.Cancellation);
        return Math.Max(0, carriers.Lists.GetPreferenceNumber("Visual effects", "HistorySize", call.Caller.AssociateId, DefaultHistorySize));
    }

    // Today and tomorrow as the caller counts days. A role that hides even the own diary hides what could be guessed from it.
    private async Task<IReadOnlyList<int>> DiaryAsync()
    {
        if (!call.Viewer.Readable(SentryTable.Appointment).Own) return [];
        var today = time.CallerToday;
        return time.FromWire(today) is { } from && time.FromWire(today.AddDays(2)) is { } to ? await recent.DiaryAsync(call.Viewer, from, to) : [];
    }
}
