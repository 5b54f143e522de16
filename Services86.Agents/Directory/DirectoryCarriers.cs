using System.Collections.Frozen;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>Users, countries and list entries as carriers and names, all of one state of the lists. Carriers are shared: do not change them.</summary>
internal sealed class DirectoryCarriers(ListSnapshot lists)
{
    // Owner numbers of udef_field (enums-in-db.md).
    private const int ContactFieldOwner = 7;
    private const int PersonFieldOwner = 8;
    private const int AppointmentFieldOwner = 12;

    private readonly FrozenDictionary<int, Associate> _associates = lists.Associates.ToFrozenDictionary(row => row.Key, row => row.Value.ToCarrier());
    // Of several users who are one person the first who is not retired.
    private readonly FrozenDictionary<int, Associate> _usersByPerson = lists.Associates.Values
        .Where(row => row.PersonId != 0)
        .GroupBy(row => row.PersonId)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.OrderBy(row => row.Deleted).ThenBy(row => row.Id).First().ToCarrier());

    private readonly FrozenDictionary<int, Country> _countries = lists.Countries.ToFrozenDictionary(row => row.Key, row => row.Value.ToCarrier());
    private readonly FrozenDictionary<int, AddressLayout> _layouts = AddressLayout.Read(lists.AddressLayouts);

    /// <summary>The state it was built from.</summary>
    public ListSnapshot Lists { get; } = lists;

    public UserFieldSheet ContactFields { get; } = Sheet(lists, ContactFieldOwner);

    public UserFieldSheet PersonFields { get; } = Sheet(lists, PersonFieldOwner);

    public UserFieldSheet AppointmentFields { get; } = Sheet(lists, AppointmentFieldOwner);

    /// <summary>A user, retired ones included; null for nobody.</summary>
    public Associate? Associate(int? id) => _associates.GetValueOrDefault(id ?? 0);

    /// <summary>The user that a person is, retired ones included; null for a person who is none.</summary>
    public Associate? UserOfPerson(int personId) => _usersByPerson.GetValueOrDefault(personId);

    public string FullNameOf(int? associateId) => Associate(associateId)?.FullName ?? "";

    /// <summary>Login name.</summary>
    public string LoginOf(int? associateId) => Associate(associateId)?.Name ?? "";

    /// <summary>The person that the user is, 0 for none.</summary>
    public int PersonOf(int? associateId) => Associate(associateId)?.PersonId ?? 0;

    /// <summary>The user's present primary group.</summary>
    public int? GroupOf(int? associateId) => Associate(associateId)?.GroupIdx;

    /// <summary>A user who is not retired.</summary>
    public bool IsActiveUser(int id) => Associate(id) is { Deleted: false };

    /// <summary>A country, deleted ones included; null for none.</summary>
    public Country? Country(int? id) => _countries.GetValueOrDefault(id ?? 0);

    public string CountryName(int? id) => Country(id)?.Name ?? "";

    public string DialInPrefixOf(int? countryId) => Country(countryId)?.DialInPrefix ?? "";

    /// <summary>The layout of the country; the general one for none and for a layout that does not exist.</summary>
    public AddressLayout LayoutOf(int? countryId) =>
        _layouts.GetValueOrDefault(Country(countryId)?.AddressLayoutId ?? AddressLayout.General) ?? _layouts[AddressLayout.General];

    public bool IsLiveCountry(int id) => Country(id) is { Deleted: false };

    public Business? Business(int? id) =>
        Item(ListNumber.Business, id) is { } row ? new() { Id = row.Id, Value = row.Name, Tooltip = row.Tooltip } : null;

    public Category? Category(int? id) =>
        Item(ListNumber.Category, id) is { } row ? new() { Id = row.Id, Value = row.Name, Tooltip = row.Tooltip } : null;

    public Position? Position(int? id) =>
        Item(ListNumber.Position, id) is { } row ? new() { Id = row.Id, Value = row.Name, Tooltip = row.Tooltip } : null;

    public TicketPriority? TicketPriority(int? id) =>
        Item(ListNumber.TicketPriority, id) is { } row ? new() { Id = row.Id, Value = row.Name, Tooltip = row.Tooltip } : null;

    public CustomerLanguage? CustomerLanguage(int? id) =>
        Item(ListNumber.CustomerLanguage, id) is { } row ? new() { Id = row.Id, Value = row.Name, Tooltip = row.Tooltip } : null;

    /// <summary>The name of an entry; blank for none.</summary>
    public string NameOf(int list, int? id) => Lists.ItemName(list, id ?? 0);

    /// <summary>An entry that exists and is not deleted.</summary>
    public bool IsLive(int list, int id) => Lists.Item(list, id) is { Deleted: false };

    /// <summary>Every company interest that can be chosen, selected or not.</summary>
    public SelectableMDOListItem[] Interests(IReadOnlyDictionary<int, UtcInstant> selected) => Selectable(ListNumber.ContactInterest, selected);

    /// <summary>Every person interest that can be chosen, selected or not.</summary>
    public SelectableMDOListItem[] PersonInterests(IReadOnlyDictionary<int, UtcInstant> selected) => Selectable(ListNumber.PersonInterest, selected);

    /// <summary>Every kind of mailing; all are selected but the blocked ones.</summary>
    public SelectableMDOListItem[] ShipmentTypes(IReadOnlySet<int> blocked) => Array.ConvertAll(
        [.. Lists.Items(ListNumber.ShipmentType).Where(row => !row.Deleted)],
        row =>
        {
            var item = row.ToSelectable(null);
            item.Selected = !blocked.Contains(row.Id);
            return item;
        });

    /// <summary>The entry of that key that is not deleted; null for none.</summary>
    public ListItemRow? ItemOfKey(int list, string key) =>
        Array.Find(Lists.Items(list), row => !row.Deleted && row.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>An entry, deleted or not; null for none.</summary>
    public ListItemRow? Item(int list, int? id) => id is { } known ? Lists.Item(list, known) : null;

    private SelectableMDOListItem[] Selectable(int list, IReadOnlyDictionary<int, UtcInstant> selected) =>
    [
        .. Lists.Items(list)
            .Where(row => !row.Deleted || selected.ContainsKey(row.Id))
            .Select(row => row.ToSelectable(selected.TryGetValue(row.Id, out var since) ? since : null)),
    ];

    private static UserFieldSheet Sheet(ListSnapshot lists, int owner) =>
        new([.. (lists.UdefFields.GetValueOrDefault(owner) ?? []).Select(row =>
            new UserField(row.Identity, row.ProgId, (UserFieldType)row.FieldType, row.TextLength, row.DefaultValue)
            {
                ListId = row.ListId,
                IsReadOnly = row.IsReadOnly,
            })], lists);
}
