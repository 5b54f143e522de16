using System.Collections.Frozen;
using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>How the addresses of a country are laid out: lines of fields, for a company (two addresses) and for a single address.</summary>
/// <remarks>contact-entities.md §4; the lines stand in table address_layout.</remarks>
internal sealed class AddressLayout
{
    /// <summary>The layout of every country that no other layout names, and of no country.</summary>
    public const int General = 1;

    public const int CompanyGrid = 1;
    public const int SingleGrid = 2;

    private AddressLayout(AddressCell[][] company, AddressCell[][] single)
    {
        Company = company;
        Single = single;
        CompanyFields = company.SelectMany(line => line).Select(cell => cell.Name).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Lines of the company grid.</summary>
    public AddressCell[][] Company { get; }

    /// <summary>Lines of the grid of a person or of a quote address.</summary>
    public AddressCell[][] Single { get; }

    /// <summary>Wire names of the company fields.</summary>
    public FrozenSet<string> CompanyFields { get; }

    /// <summary>Every layout by id; the general one is always there.</summary>
    public static FrozenDictionary<int, AddressLayout> Read(IReadOnlyDictionary<(int LayoutId, int Grid), AddressLayoutRow[]> rows)
    {
        var layouts = rows.Keys.Select(key => key.LayoutId).Append(General).Distinct();
        return layouts.ToFrozenDictionary(id => id, id => new AddressLayout(Lines(rows, id, CompanyGrid), Lines(rows, id, SingleGrid)));
    }

    private static AddressCell[][] Lines(IReadOnlyDictionary<(int LayoutId, int Grid), AddressLayoutRow[]> rows, int id, int grid) =>
    [
        .. rows.GetValueOrDefault((id, grid), [])
            .GroupBy(row => row.Line)
            .OrderBy(line => line.Key)
            .Select(line => line.OrderBy(row => row.Position).Select(AddressCell.Of).OfType<AddressCell>().ToArray()),
    ];
}
