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

    public int MaximumLength => TextLength > 0 ? TextLength : Type == UserFieldType.ShortText ? 39 : 199;
}
