using Services86.Agents.Directory;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Reads a caller's address back: the grid or the structured form may have been edited, field by field the grid wins (contact-operations.md §2).</summary>
internal sealed class AddressEdit
{
    private readonly Address _sent;
    private readonly Dictionary<string, string> _grid;

    /// <param name="sent">As it came; every grid field counts.</param>
    public AddressEdit(Address sent)
        : this(sent, static _ => true) { }

    /// <param name="sent">As it came.</param>
    /// <param name="layout">Layout of the country as saved; a grid field outside of it is ignored.</param>
    public AddressEdit(Address sent, AddressLayout layout)
        : this(sent, layout.CompanyFields.Contains) { }

    private AddressEdit(Address sent, Predicate<string> isField)
    {
        _sent = sent;
        _grid = Read(sent.LocalizedAddress, isField);
    }

    /// <summary>The street address of a company; what is absent keeps its stored text.</summary>
    public AddressText Street(AddressText stored) => Apply(stored, stored, _sent.Street, nameof(AddressSide.Street));

    /// <summary>The postal address of a company; what is absent keeps its stored text.</summary>
    public AddressText Postal(AddressText stored) => Apply(stored, stored, _sent.Postal, nameof(AddressSide.Postal));

    /// <summary>A single address as a whole: what is absent from both forms is blank afterwards.</summary>
    /// <param name="shown">The texts that the caller was shown; a grid field that repeats one of them was not edited.</param>
    /// <param name="structured">The structured form that counts.</param>
    /// <param name="prefix">What the names of its grid fields begin with.</param>
    public AddressText Replace(AddressText shown, StructuredAddress? structured, string prefix) =>
        Apply(shown, AddressText.Blank, structured, prefix);

    private AddressText Apply(AddressText shown, AddressText absent, StructuredAddress? structured, string prefix) => AddressText.Pick(part =>
    {
        var isInGrid = _grid.TryGetValue(prefix + part, out var inGrid);
        if (isInGrid && inGrid != shown[part]) return inGrid!;
        return AddressText.Read(structured, part) ?? inGrid ?? absent[part];
    });

    // Fields are found by name alone, wherever they stand; a nil value is an absent one, the same name twice: the first counts.
    private static Dictionary<string, string> Read(LocalizedField[][]? grid, Predicate<string> isField)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in grid ?? [])
        {
            foreach (var field in line ?? [])
            {
                if (field is { Name: { } name, Value: { } value } && isField(name)) fields.TryAdd(name, value);
            }
        }

        return fields;
    }
}
