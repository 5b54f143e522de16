using System.Collections.Frozen;

namespace Services86.Agents.Directory;

/// <summary>How the addresses of a country are laid out: lines of fields, for a company (two addresses) and for a single address.</summary>
internal sealed class AddressLayout(int id, AddressCell[][] company, AddressCell[][] single)
{
    public int Id { get; } = id;

    /// <summary>Lines of the company grid.</summary>
    public AddressCell[][] Company { get; } = company;

    /// <summary>Lines of the grid of a person or of a quote address.</summary>
    public AddressCell[][] Single { get; } = single;

    /// <summary>The company fields by wire name.</summary>
    public FrozenDictionary<string, AddressCell> CompanyFields { get; } =
        company.SelectMany(line => line).ToFrozenDictionary(cell => cell.CompanyName, StringComparer.Ordinal);
}
