namespace Services86.Tests.Property;

/// <summary>Small damages to a text, most of which touch markup.</summary>
internal sealed class XmlMutations(Random random)
{
    private static readonly string[] Fragments =
    [
        "<", ">", "&", ";", "'", "\"", "/", "=", ":", "!", "?", "-", "--", "[", "]", "]]", "]]>", " ", "\t", "\r", "\n", "\r\n", "x", "1", ".",
        "</", "/>", "<!", "<!--", "-->", "<![CDATA[", "<?", "?>", "<?xml ?>", "<?xml version='1.0'?>", "<?XML x?>", "<?a:b?>", "<!DOCTYPE a>", "<!doctype a>",
        "version='1.1'", "encoding='x'", "standalone='maybe'", "xmlns", "xmlns:p", " xmlns=''", " xmlns:p=''", " xmlns:xmlns='urn:a'", " xmlns:xml='urn:a'",
        " xmlns='http://www.w3.org/2000/xmlns/'", " xmlns:z='http://www.w3.org/XML/1998/namespace'", " xmlns='http://www.w3.org/XML/1998/namespace'",
        " xmlns:a:b='urn:a'", " p:a=''", " q:a=\"\"", " a=''", "p:", ":p", "xml:", "xmlns:", "<a>", "</a>", "<a/>", "<p:a/>", "<z:a/>", "<xmlns:a/>", "<a ", "<a b",
        "&lt;", "&lt", "&nbsp;", "&#", "&#0;", "&#13;", "&#X41;", "&#x;", "&#xD800;", "&#xFFFE;", "&#x10FFFF;", "&#x110000;", "&#4294967361;", "&#00000000000065;",
        "\0", "\u0001", "\u0008", "\u000B", "\u001F", "\u007F", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "é", "\u00D7", "\u0301", "\u00B7", "\uFF0C", "\U0001F600",
    ];

    public string Next(string text)
    {
        for (var count = 1 + (random.Next(3) / 2); count > 0 && text.Length > 0; count--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(3) == 0 ? random.Next(20) : 1, text.Length - at);
            text = random.Next(7) switch
            {
                0 => text.Remove(at, length),
                1 => text[..at],
                2 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
                3 => text.Remove(at, length).Insert(at, Fragment()),
                _ => text.Insert(at, Fragment()),
            };
        }

        return Mend(text);
    }

    private string Fragment() => Fragments[random.Next(Fragments.Length)];

    /// <summary>The reader gets valid UTF-8 only: halves of surrogate pairs become something else.</summary>
    private static string Mend(string text) => string.Concat(text.EnumerateRunes());
}
