using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Data.Contacts;
using Services86.Data.Database;

namespace Services86.Agents.Contacts.Persons;

/// <summary>A new person with all its parts, as it will be stored or as it was stored.</summary>
internal sealed record PersonRecord
{
    public required PersonRow Row { get; init; }

    /// <summary>The collections that are not empty.</summary>
    public IReadOnlyDictionary<ElementKind, ElementList> Points { get; init; } = new Dictionary<ElementKind, ElementList>();

    public AddressText Address { get; init; } = AddressText.Blank;

    /// <summary>The interests that are set, with the time at which each was.</summary>
    public IReadOnlyDictionary<int, UtcInstant> Interests { get; init; } = new Dictionary<int, UtcInstant>();

    /// <summary>Kinds of mailing that the person does not want.</summary>
    public IReadOnlySet<int> BlockedShipments { get; init; } = new HashSet<int>();

    public IReadOnlyList<ConsentRow> Consents { get; init; } = [];
}
