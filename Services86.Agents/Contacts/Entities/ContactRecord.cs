using Services86.Agents.Directory;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Entities;

/// <summary>A company with all its parts, as stored or as it will be stored.</summary>
internal sealed record ContactRecord
{
    /// <summary>A company that is not saved yet.</summary>
    public static ContactRecord New { get; } = new();

    public ContactRow Row { get; init; } = new();

    public ElementList Emails { get; init; } = ElementList.Empty;

    public ElementList Urls { get; init; } = ElementList.Empty;

    public ElementList Phones { get; init; } = ElementList.Empty;

    public ElementList Faxes { get; init; } = ElementList.Empty;

    public AddressText Street { get; init; } = AddressText.Blank;

    public AddressText Postal { get; init; } = AddressText.Blank;

    /// <summary>The interests that are set, with the time at which each was.</summary>
    public IReadOnlyDictionary<int, UtcInstant> Interests { get; init; } = new Dictionary<int, UtcInstant>();

    public bool IsNew => Row.ContactId == 0;
}
