using Services86.Agents.Directory;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Reads a caller's address back: the grid or the structured form may have been edited, field by field the grid wins (contact-operations.md §2).</summary>
internal sealed class AddressEdit
{
    private readonly Address _sent;
    private readonly Dictionary<string, string> _grid;

    /// <param name="sent">As it came.</param>
    /// <param name="layout">Layout of the country as saved; a grid field outside of it is ignored.</param>
    public AddressEdit(Address sent, AddressLayout layout)
    {
        _sent = sent;
        _grid = Read(sent.LocalizedAddress, layout);
    }

    public AddressText Street(AddressText stored) => Apply(stored, _sent.Street, AddressSide.Street);

    public AddressText Postal(AddressText stored) => Apply(stored, _sent.Postal, AddressSide.Postal);

    // Where both forms differ from the stored text the grid wins; a member absent from both keeps the stored text.
    private AddressText Apply(AddressText stored, StructuredAddress? structured, AddressSide side) => AddressText.Pick(part =>
    {
        var kept = stored[part];
        if (_grid.TryGetValue($"{side}{part}", out var inGrid) && inGrid != kept) return inGrid;
        return Structured(structured, part) ?? kept;
    });

    private static string? Structured(StructuredAddress? address, AddressPart part) => part switch
    {
        AddressPart.Address1 => address?.Address1,
        AddressPart.Address2 => address?.Address2,
        AddressPart.Address3 => address?.Address3,
        AddressPart.City => address?.City,
        AddressPart.County => address?.County,
        AddressPart.State => address?.State,
        _ => address?.Zipcode,
    };

    // Fields are found by name alone, wherever they stand; a nil value is an absent one, the same name twice: the first counts.
    private static Dictionary<string, string> Read(LocalizedField[][]? grid, AddressLayout layout)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in grid ?? [])
        {
            foreach (var field in line ?? [])
            {
                if (field is { Name: { } name, Value: { } value } && layout.CompanyFields.Contains(name)) fields.TryAdd(name, value);
            }
        }

        return fields;
    }
}
