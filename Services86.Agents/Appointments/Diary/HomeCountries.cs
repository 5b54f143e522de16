using System.Collections.Frozen;
using Services86.Data.Lists;

namespace Services86.Agents.Appointments.Diary;

/// <summary>In which country each associate is at home; found once per state of the lists.</summary>
internal sealed class HomeCountries
{
    private Shelf? _shelf;

    /// <summary>The home country of a user or resource; of one who is not there, that of the installation. 0 for none.</summary>
    public int Of(ListSnapshot lists, int associateId) =>
        Present(lists).Homes.TryGetValue(associateId, out var country) ? country : Installation(lists, associateId);

    /// <summary>The home countries of all who are not retired.</summary>
    public IReadOnlySet<int> All(ListSnapshot lists) => Present(lists).Countries;

    private Shelf Present(ListSnapshot lists)
    {
        if (Volatile.Read(ref _shelf) is { } shelf && ReferenceEquals(shelf.Lists, lists)) return shelf;
        var homes = lists.Associates.Values.ToFrozenDictionary(row => row.Id, row => Find(lists, row));
        var countries = lists.Associates.Values.Where(row => !row.Deleted).Select(row => homes[row.Id]).Where(country => country != 0).ToFrozenSet();
        var renewed = new Shelf(lists, homes, countries);
        Volatile.Write(ref _shelf, renewed);
        return renewed;
    }

    // The preference first, then what the user himself has, then where he works (appointment-entities.md §8). A room works nowhere: it stands in the
    // country of the installation.
    private static int Find(ListSnapshot lists, AssociateRow row)
    {
        var preferred = lists.GetPreferenceNumber("Associates", "AssocHomeCountry", row.Id, 0);
        if (lists.Countries.ContainsKey(preferred)) return preferred;
        if (row.HomeCountryId != 0) return row.HomeCountryId;
        return row.ContactCountryId != 0 ? row.ContactCountryId : Installation(lists, row.Id);
    }

    private static int Installation(ListSnapshot lists, int associateId) => lists.GetPreferenceNumber("System", "OwnCountry", associateId, 0);

    private sealed record Shelf(ListSnapshot Lists, FrozenDictionary<int, int> Homes, FrozenSet<int> Countries);
}
