using System.Collections.Frozen;
using System.Text;

namespace Services86.Agents.Directory;

/// <summary>Upper-case letters without their diacritics. A table, because the installation runs without culture data and knows no decomposition.</summary>
internal static class PlainLetters
{
    private const char FirstCombiningMark = '\u0300';
    private const char LastCombiningMark = '\u036F';

    private static readonly FrozenDictionary<char, char> Plain = new[]
    {
        "AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        "BḂḄḆ",
        "CÇĆĈĊČḈ",
        "DĎḊḌḎḐḒ",
        "EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        "FḞ",
        "GĜĞĠĢǦǴḠ",
        "HĤȞḢḤḦḨḪ",
        "IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        "JĴ",
        "KĶǨḰḲḴ",
        "LĹĻĽḶḸḺḼ",
        "MḾṀṂ",
        "NÑŃŅŇǸṄṆṈṊ",
        "OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ",
        "PṔṖ",
        "RŔŖŘȐȒṘṚṜṞ",
        "SŚŜŞŠȘṠṢṤṦṨ",
        "TŢŤȚṪṬṮṰ",
        "UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        "VṼṾ",
        "WŴẀẂẄẆẈ",
        "XẊẌ",
        "YÝŶŸȲẎỲỴỶỸ",
        "ZŹŻŽẐẒẔ",
    }.SelectMany(row => row[1..].Select(letter => (letter, row[0]))).ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var letter in text.ToUpperInvariant())
        {
            if (letter is >= FirstCombiningMark and <= LastCombiningMark) continue;
            if (letter is 'Æ' or 'Ǽ' or 'Ǣ') plain.Append("AE");
            else if (letter is 'ß' or 'ẞ') plain.Append("SS");
            else plain.Append(Plain.GetValueOrDefault(letter, letter));
        }

        return plain.ToString();
    }
}
