using System.Globalization;
using System.Text;
using System.Xml;

namespace Services86.Tests.Wire.Contacts;

/// <summary>
/// A ContactEntity with every writable member filled at random, the same for the same seed: what is sent, and what a company shows afterwards by
/// the table of contact-operations.md §2, told independently of the product.
/// </summary>
internal sealed class RandomContactCard
{
    private const char Separator = '\u0001';
    private static readonly string[] Pieces =
    [
        "a", "Z", "0", " ", "  ", "&", "<b>", "]]>", "\"", "'", "\r", "\n", "\t", "é", "Ø", "ß", "İ", "\u00A0", "\u2028", "日本", "🙂", "e\u0301",
        "\uFEFF", "\uFFFD", "%", "'--",
    ];

    private static readonly string[] AddressParts = ["Address1", "Address2", "Address3", "City", "County", "State", "Zipcode"];

    private readonly Random _random;
    private readonly StringBuilder _xml = new();
    private readonly IDictionary<string, string> _shown;

    private RandomContactCard(int seed, int contactId, IDictionary<string, string> shown)
    {
        _random = new Random(seed);
        _shown = shown;
        Simple("ContactId", contactId.ToString(CultureInfo.InvariantCulture));
        Text("Name", 219, mandatory: true, trimmed: true);
        Text("Department", 219, trimmed: true);
        Text("OrgNr", 49);
        Number("Number1", seed);
        Number("Number2", seed);
        Elements("Emails", 239, 254);
        Interests();
        Elements("Urls", 1023, 254);
        Elements("Phones", 239, 99);
        Elements("Faxes", 239, 99);
        Text("Description", 2047);
        Reference("Associate", "AssociateId", [1, 5, 6], isKept: true);
        Reference("Business", "Id", [1, 2]);
        Reference("Category", "Id", [1, 2, 3]);
        Reference("Country", "CountryId", [578, 250, 840, 826, 392], isKept: true);
        Flag("NoMailing");
        Text("Kananame", 219);
        Flag("Xstop");
        Reference("SupportAssociate", "AssociateId", [5, 7]);
        Whole("DbiAgentId", int.MinValue, int.MaxValue);
        Time("DbiLastSyncronized");
        Text("DbiKey", 255);
        Time("DbiLastModified");
        Reference("SupportPerson", "PersonId", [41, 44]);
        Address();
        Whole("Source", short.MinValue, short.MaxValue);
    }

    /// <summary>The content of the carrier.</summary>
    public string Xml => _xml.ToString();

    /// <summary>Makes a card and notes in <paramref name="shown"/> what the company shows once it is saved.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="contactId">The company, 0 for a new one.</param>
    /// <param name="shown">What it shows before.</param>
    public static RandomContactCard Make(int seed, int contactId, IDictionary<string, string> shown) => new(seed, contactId, shown);

    private void Simple(string member, string text) => _xml.Append('<').Append(member).Append('>').Append(Escape(text)).Append("</").Append(member).Append('>');

    private void Text(string member, int longest, bool mandatory = false, bool trimmed = false)
    {
        if (!mandatory && IsAbsent(member))
        {
            _shown[member] = "";
            return;
        }

        var text = mandatory ? "N" + AnyText(longest - 1) : AnyText(longest);
        Simple(member, text);
        _shown[member] = trimmed ? text.Trim() : text;
    }

    // Blank and repeated numbers have rules of their own.
    private void Number(string member, int seed)
    {
        var text = $"{seed:X8}-" + AnyText(30);
        Simple(member, text);
        _shown[member] = text.Trim();
    }

    private void Elements(string member, int longestValue, int longestDescription)
    {
        if (IsAbsent(member)) return;
        _xml.Append('<').Append(member).Append('>');
        var shown = new StringBuilder();
        for (var count = _random.Next(4); count > 0; count--)
        {
            var (value, description) = (AnyText(longestValue), AnyText(longestDescription));
            _xml.Append("<EntityElement>");
            Simple("Value", value);
            Simple("Description", description);
            _xml.Append("</EntityElement>");
            if (!string.IsNullOrWhiteSpace(value)) shown.Append(value).Append(Separator).Append(description).Append(Separator);
        }

        _xml.Append("</").Append(member).Append('>');
        _shown[member] = shown.ToString();
    }

    private void Interests()
    {
        if (IsAbsent("Interests")) return;
        _xml.Append("<Interests>");
        var selected = _shown["Interests"].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        foreach (var id in new[] { "1", "2", "3", "77" }.Where(_ => _random.Next(2) == 0))
        {
            var isSelected = _random.Next(2) == 0;
            _xml.Append(CultureInfo.InvariantCulture, $"<SelectableMDOListItem><Id>{id}</Id><Selected>{(isSelected ? "true" : "false")}</Selected></SelectableMDOListItem>");
            if (isSelected && id != "77") selected.Add(id);
            else selected.Remove(id);
        }

        _xml.Append("</Interests>");
        _shown["Interests"] = string.Join(' ', selected.Order(StringComparer.Ordinal));
    }

    private void Reference(string member, string id, int[] choices, bool isKept = false)
    {
        var path = $"{member}/{id}";
        var chosen = _random.Next(3) == 0 ? 0 : choices[_random.Next(choices.Length)];
        if (chosen != 0) _xml.Append(CultureInfo.InvariantCulture, $"<{member}><{id}>{chosen}</{id}></{member}>");
        else if (_random.Next(2) == 0) _xml.Append(CultureInfo.InvariantCulture, $"<{member}/>");
        else if (_random.Next(2) == 0) _xml.Append(CultureInfo.InvariantCulture, $"<{member} i:nil=\"true\"/>");
        if (chosen != 0) _shown[path] = chosen.ToString(CultureInfo.InvariantCulture);
        else if (!isKept) _shown[path] = "";
    }

    private void Flag(string member)
    {
        _shown[member] = "false";
        if (IsAbsent(member)) return;
        _shown[member] = _random.Next(2) == 0 ? "true" : "false";
        Simple(member, _shown[member]);
    }

    private void Whole(string member, int least, int most)
    {
        _shown[member] = "0";
        if (IsAbsent(member)) return;
        var number = _random.Next(4) switch { 0 => least, 1 => most, _ => _random.Next(least, most) };
        _shown[member] = number.ToString(CultureInfo.InvariantCulture);
        Simple(member, _shown[member]);
    }

    // As written: no zone touches it.
    private void Time(string member)
    {
        _shown[member] = "0001-01-01T00:00:00";
        if (IsAbsent(member)) return;
        _shown[member] = new DateTime(1761, 1, 1).AddSeconds(_random.NextInt64(250_000_000_000)).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        Simple(member, _shown[member]);
    }

    private void Address()
    {
        if (IsAbsent("Address")) return;
        _xml.Append("<Address>");
        if (_random.Next(2) == 0)
        {
            Coordinate("Wgs84Latitude", 90);
            Coordinate("Wgs84Longitude", 180);
        }

        Structured("Street");
        Structured("Postal");
        _xml.Append("</Address>");
    }

    private void Coordinate(string member, int most)
    {
        _shown["Address/" + member] = XmlConvert.ToString(((_random.NextDouble() * 2) - 1) * most);
        Simple(member, _shown["Address/" + member]);
    }

    private void Structured(string side)
    {
        if (IsAbsent(side)) return;
        _xml.Append('<').Append(side).Append('>');
        foreach (var part in AddressParts)
        {
            if (IsAbsent(part)) continue;
            var text = AnyText(part switch { "Zipcode" => 11, "State" => 5, "County" => 29, _ => 79 });
            Simple(part, text);
            _shown[$"Address/{side}/{part}"] = text;
        }

        _xml.Append("</").Append(side).Append('>');
    }

    private bool IsAbsent(string member)
    {
        if (_random.Next(4) != 0) return false;
        if (_random.Next(2) == 0) _xml.Append('<').Append(member).Append(" i:nil=\"true\"/>");
        return true;
    }

    // Often as long as the column.
    private string AnyText(int longest)
    {
        var length = _random.Next(4) switch { 0 => 0, 1 => longest, _ => _random.Next(longest + 1) };
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            var piece = Pieces[_random.Next(Pieces.Length)];
            text.Append(text.Length + piece.Length <= length ? piece : "x");
        }

        return text.ToString();
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\r", "&#xD;", StringComparison.Ordinal);
}
