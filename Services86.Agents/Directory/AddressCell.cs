namespace Services86.Agents.Directory;

/// <summary>One field of a grid line.</summary>
/// <param name="Side">The address it shows; a single grid has postal cells only.</param>
/// <param name="Part">Which of the seven fields.</param>
/// <param name="Label">Lead text; blank for the second field of a line.</param>
internal sealed record AddressCell(AddressSide Side, AddressPart Part, string Label)
{
    /// <summary>Key of the field in a company grid, such as <c>StreetAddress1</c>.</summary>
    public string CompanyName { get; } = $"{Side}{Part}";

    /// <summary>Name of the field without prefix.</summary>
    public string PartName { get; } = Part.ToString();

    /// <summary>Database length (contact-entities.md §4).</summary>
    public int Length => AddressLengths.Of(Part);
}
