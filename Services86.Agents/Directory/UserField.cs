using System.Globalization;

namespace Services86.Agents.Directory;

/// <summary>The definition of one user-defined field.</summary>
/// <param name="Identity">The number that outlives every publishing.</param>
/// <param name="ProgId">The name a client uses; blank when it has none.</param>
/// <param name="Type">Decides the encoding of its values.</param>
/// <param name="TextLength">Limit of a text, 0 for the limit of its type.</param>
/// <param name="Default">Plain or encoded default; blank for none.</param>
internal sealed record UserField(int Identity, string ProgId, UserFieldType Type, int TextLength, string Default)
{
    /// <summary>Key in the carrier's dictionary (contact-entities.md §5).</summary>
    public string Key { get; } = ProgId.Length > 0 ? ProgId : string.Create(CultureInfo.InvariantCulture, $"SuperOffice:{Identity}");

    /// <summary>Key in the stored document; the letter keeps it from being taken for an array position (schema.md §4).</summary>
    public string Stored { get; } = string.Create(CultureInfo.InvariantCulture, $"f{Identity}");

    /// <summary>The list whose entries the values of a list field are; 0 for none.</summary>
    public int ListId { get; init; }

    /// <summary>Shown to everybody, changed by those only who have the right to.</summary>
    public bool IsReadOnly { get; init; }

    public int MaximumLength => TextLength > 0 ? TextLength : Type == UserFieldType.ShortText ? 39 : 199;
}
