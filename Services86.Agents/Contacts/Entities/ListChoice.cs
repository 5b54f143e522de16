using System.Globalization;
using Services86.Agents.Directory;
using Services86.Agents.Errors;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Ids that a caller chose: an id that names nothing is a finding, an unchanged one never is (contact-operations.md §2).</summary>
internal sealed class ListChoice(DirectoryCarriers carriers, ValidationFindings findings)
{
    /// <summary>An item of a small list; 0 is none.</summary>
    public int? Item(string member, int list, int id, int? stored) =>
        Choose(member, id, stored, carriers.IsLive(list, id), "is not an item of the list, or a deleted one");

    /// <summary>A user; 0 is none.</summary>
    public int? Associate(string member, int id, int? stored) =>
        Choose(member, id, stored, carriers.IsActiveUser(id), "is not a user, or a retired one");

    /// <summary>A country; 0 is none.</summary>
    public int? Country(int id, int? stored) => Choose("Country", id, stored, carriers.IsLiveCountry(id), "is not a country, or a deleted one");

    private int? Choose(string member, int id, int? stored, bool isValid, string complaint)
    {
        if (id == 0) return null;
        if (id == stored || isValid) return id;
        findings.Add(member, string.Create(CultureInfo.InvariantCulture, $"id {id} {complaint}"));
        return stored;
    }
}
