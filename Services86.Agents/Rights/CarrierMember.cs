namespace Services86.Agents.Rights;

/// <summary>What FieldProperties say of one member, whoever asks.</summary>
/// <param name="Name">Wire name.</param>
/// <param name="Type">.NET type name of a simple value, else the WSDL name (contact-entities.md §1).</param>
internal sealed record CarrierMember(string Name, string Type)
{
    public const string Text = "System.String";
    public const string Number = "System.Int32";
    public const string Short = "System.Int16";
    public const string Flag = "System.Boolean";
    public const string Time = "System.DateTime";

    /// <summary>Database length of a text, else 0.</summary>
    public int Length { get; init; }

    /// <summary>Taken from input on save.</summary>
    public bool IsWritable { get; init; }

    /// <summary>Label of a mandatory member; it carries UIHintMandatory with this as reason.</summary>
    public string? MandatoryLabel { get; init; }

    /// <summary>Stays readable on a row of which only start and end may be seen.</summary>
    public bool IsTimeBlock { get; init; }
}
