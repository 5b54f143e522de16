using System.Globalization;
using System.Text.Json.Nodes;

namespace Services86.Agents.Directory;

/// <summary>Values of user-defined fields: the encoded text of the wire and the value of the stored document (contact-entities.md §5).</summary>
internal static class UserFieldText
{
    private const string WireDate = "MM/dd/yyyy";
    private const string StoredDate = "yyyyMMdd";

    private static readonly string[] DateForms =
        [WireDate, "M/d/yyyy", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", StoredDate, "MM/dd/yyyy HH:mm:ss", "MM/dd/yyyy HH:mm:ss.FFFFFFF"];

    /// <summary>As the wire shows it: always encoded, text plain.</summary>
    public static string Encode(UserField field, JsonNode? value)
    {
        switch (field.Type)
        {
            case UserFieldType.Number or UserFieldType.Checkbox or UserFieldType.List:
                return string.Create(CultureInfo.InvariantCulture, $"[I:{Number(value)}]");
            case UserFieldType.Decimal:
                return string.Create(CultureInfo.InvariantCulture, $"[F:{(value is null ? 0 : Amount(value))}]");
            case UserFieldType.Date or UserFieldType.UnlimitedDate:
                return value is not null && DateOnly.TryParseExact(value.ToString(), StoredDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? $"[D:{day.ToString(WireDate, CultureInfo.InvariantCulture)}]"
                    : "";
            default:
                return value?.ToString() ?? "";
        }
    }

    /// <summary>Reads an encoded or a plain value; null for the value a field has when nobody filled it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">As it came.</param>
    /// <param name="value">For the stored document.</param>
    /// <returns>What is wrong with the text, or null.</returns>
    public static string? Parse(UserField field, string? text, out JsonNode? value)
    {
        value = null;
        if (field.Type is UserFieldType.ShortText or UserFieldType.LongText) return ParseText(field, text ?? "", out value);
        var plain = Plain(text);
        if (plain.Length == 0) return null;
        switch (field.Type)
        {
            case UserFieldType.Decimal:
                if (!double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) || !double.IsFinite(amount))
                    return $"'{text}' is no decimal number; write it with a point, such as [F:12.5]";
                value = amount == 0 ? null : JsonValue.Create(amount);
                return null;
            case UserFieldType.Date or UserFieldType.UnlimitedDate:
                if (!DateTime.TryParseExact(plain, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return $"'{text}' is no date; write month, day and year, such as [D:12/24/2023]";
                value = JsonValue.Create(day.ToString(StoredDate, CultureInfo.InvariantCulture));
                return null;
            default:
                return ParseNumber(field, text, plain, out value);
        }
    }

    /// <summary>The whole number of a stored value; 0 for none.</summary>
    public static int Number(JsonNode? value) => value is JsonValue number && number.TryGetValue<int>(out var whole) ? whole : 0;

    private static string? ParseText(UserField field, string text, out JsonNode? value)
    {
        value = text.Length == 0 ? null : JsonValue.Create(text);
        return text.Length <= field.MaximumLength
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters, at most {field.MaximumLength} are allowed");
    }

    private static string? ParseNumber(UserField field, string? text, string plain, out JsonNode? value)
    {
        value = null;
        if (field.Type == UserFieldType.Checkbox && bool.TryParse(plain, out var isSet)) plain = isSet ? "1" : "0";
        if (!int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return $"'{text}' is no whole number; write it such as [I:12]";
        if (field.Type == UserFieldType.Checkbox && number is not (0 or 1)) return $"'{text}' is no checkbox value; write [I:0] or [I:1]";
        value = number == 0 ? null : JsonValue.Create(number);
        return null;
    }

    // "[I:12]" and "12" are the same; the letters in front of the colon are the sender's idea of the type, the field's own counts.
    private static string Plain(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length < 3 || trimmed[0] != '[' || trimmed[^1] != ']') return trimmed;
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? trimmed : trimmed[(colon + 1)..^1].Trim();
    }

    private static double Amount(JsonNode value) => value is JsonValue number && number.TryGetValue<double>(out var amount) ? amount : 0;
}
