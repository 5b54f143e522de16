using Services86.Data.Lists;

namespace Services86.Agents.Directory;

/// <summary>One field of a grid line.</summary>
/// <param name="Name">Key of the field: side and part in a company grid, the part alone in a single grid.</param>
/// <param name="Side">The address it shows; a single grid shows one address, taken as the postal one.</param>
/// <param name="Part">Which of the seven fields.</param>
/// <param name="Label">Lead text; blank for the second field of a line.</param>
/// <param name="Length">Database length.</param>
internal sealed record AddressCell(string Name, AddressSide Side, AddressPart Part, string Label, int Length)
{
    /// <summary>Null for a field that is none of ours; the table belongs to the operator.</summary>
    public static AddressCell? Of(AddressLayoutRow row)
    {
        var side = AddressSide.Postal;
        var part = row.Field;
        foreach (var prefix in Enum.GetValues<AddressSide>())
        {
            if (!part.StartsWith(prefix.ToString(), StringComparison.Ordinal)) continue;
            side = prefix;
            part = part[prefix.ToString().Length..];
            break;
        }

        return Enum.TryParse<AddressPart>(part, out var known) ? new(row.Field, side, known, row.Label, row.ValueLength) : null;
    }
}
