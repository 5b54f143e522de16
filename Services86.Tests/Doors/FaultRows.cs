using Services86.Contracts;
using Services86.Tests.Hosting;
using static Services86.Tests.Hosting.EnvelopeText;

namespace Services86.Tests.Doors;

/// <summary>The table F1-F15 of envelope.md §8, as far as a message in plain UTF-8 can be so bad.</summary>
internal static class FaultRows
{
    private const string Client = "s:Client";
    private const string Action = "a:ActionNotSupported";
    private const string Deserialization = "d:DeserializationFailed";
    private const string Malformed = "The request is not well-formed XML.";
    private const string DocumentType = "A document type declaration is not allowed.";
    private const string TooComplex = "The request is too complex.";
    private const string UnknownBody = "The body names no known operation.";
    private const string TwoBodies = "The body holds more than one element.";

    private static readonly string SignIn = RawRequest.ActionOf("SoPrincipal", "GetSystemInfo");

    public static readonly IReadOnlyList<FaultRow> Messages =
    [
        new("F1 no content", Client, "The request has no content.", _ => "") { IsVersionRead = false },
        new("F2 plain text", Client, Malformed, _ => "Hello") { IsVersionRead = false },
        new("F2 blanks only", Client, Malformed, _ => " \r\n\t ") { IsVersionRead = false },
        new("F2 XML 1.1", Client, Malformed, v => "<?xml version=\"1.1\"?>" + SystemInfo(v)) { IsVersionRead = false },
        new("F2 text before the envelope", Client, Malformed, v => "x" + SystemInfo(v)) { IsVersionRead = false },
        new("F2 declaration not at the beginning", Client, Malformed, v => " <?xml version=\"1.0\"?>" + SystemInfo(v)) { IsVersionRead = false },
        new("F2 truncated in the body", Client, Malformed, v => SystemInfo(v)[..^20]),
        new("F2 text behind the envelope", Client, Malformed, v => SystemInfo(v) + "x"),
        new("F2 element behind the envelope", Client, Malformed, v => SystemInfo(v) + "<x/>"),
        new("F2 second envelope", Client, Malformed, v => SystemInfo(v) + SystemInfo(v)),
        new("F2 instruction behind the envelope", Client, Malformed, v => SystemInfo(v) + "<?x?>"),
        new("F2 control character", Client, Malformed, v => Of(v, "<GetSystemInfo>\u0001</GetSystemInfo>")),
        new("F2 NUL", Client, Malformed, v => Of(v, "<GetSystemInfo>\0</GetSystemInfo>")),
        new("F2 NUL behind the envelope", Client, Malformed, v => SystemInfo(v) + "\0"),
        new("F2 reference to a control character", Client, Malformed, v => Of(v, "<GetSystemInfo>&#0;</GetSystemInfo>")),
        new("F2 reference to a surrogate", Client, Malformed, v => Of(v, "<GetSystemInfo>&#xD800;</GetSystemInfo>")),
        new("F2 U+FFFF", Client, Malformed, v => Of(v, "<GetSystemInfo>\uFFFF</GetSystemInfo>")),
        new("F2 unknown entity", Client, Malformed, v => Of(v, "<GetSystemInfo>&nbsp;</GetSystemInfo>")),
        new("F2 unknown prefix", Client, Malformed, v => Of(v, "<GetSystemInfo><q:X/></GetSystemInfo>")),
        new("F2 attribute twice", Client, Malformed, v => Of(v, "<GetSystemInfo a='1' a='2'/>")),
        new("F2 attribute without quotes", Client, Malformed, v => Of(v, "<GetSystemInfo a=1/>")),
        new("F2 wrong end tag", Client, Malformed, v => Of(v, "<GetSystemInfo></GetSystemlnfo>")),
        new("F2 end of a CDATA section in text", Client, Malformed, v => Of(v, "<GetSystemInfo>]]></GetSystemInfo>")),
        new("F2 CDATA section without end", Client, Malformed, v => Of(v, "<GetSystemInfo><![CDATA[</GetSystemInfo>")),
        new("F2 two hyphens in a comment", Client, Malformed, v => Of(v, "<GetSystemInfo><!-- -- --></GetSystemInfo>")),
        new("F3 document type", Client, DocumentType, v => "<!DOCTYPE s:Envelope>" + SystemInfo(v)) { IsVersionRead = false },
        new("F3 entity bomb", Client, DocumentType, v => EntityBomb + SystemInfo(v)) { IsVersionRead = false },
        new("F3 external entity", Client, DocumentType, v => "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + Of(v, "<GetSystemInfo>&x;</GetSystemInfo>")) { IsVersionRead = false },
        new("F3 document type in the body", Client, DocumentType, v => Of(v, "<!DOCTYPE x><GetSystemInfo/>")),
        new("F4 other encoding declared", Client, "The request cannot be decoded.", v => "<?xml version='1.0' encoding='iso-8859-1'?>" + SystemInfo(v)) { IsVersionRead = false },
        new("F4 UTF-16 declared in UTF-8", Client, "The request cannot be decoded.", v => "<?xml version='1.0' encoding='utf-16'?>" + SystemInfo(v)) { IsVersionRead = false },
        new("F5 depth 65", Client, TooComplex, v => Of(v, "<GetSystemInfo>" + Nested(62) + "</GetSystemInfo>")),
        new("F5 depth 10,000", Client, TooComplex, v => Of(v, "<GetSystemInfo>" + Nested(9_997) + "</GetSystemInfo>")),
        new("F5 depth 10,000 in the headers", Client, TooComplex, v => SystemInfo(v, Nested(10_000))),
        new("F5 1,025 attributes", Client, TooComplex, v => Of(v, $"<GetSystemInfo {Attributes(1_025, "a{0}='1'")}/>")),
        new("F5 2,000 attributes", Client, TooComplex, v => Of(v, $"<GetSystemInfo {Attributes(2_000, "a{0}='1'")}/>")),
        new("F5 2,000 declarations", Client, TooComplex, v => Of(v, $"<GetSystemInfo {Attributes(2_000, "xmlns:a{0}='urn:{0}'")}/>")),
        new("F5 element name of 100,000 characters", Client, TooComplex, v => Of(v, $"<GetSystemInfo><{new string('n', 100_000)}/></GetSystemInfo>")),
        new("F5 attribute name of 100,000 characters", Client, TooComplex, v => Of(v, $"<GetSystemInfo {new string('n', 100_000)}='1'/>")),
        new("F5 101 header blocks", Client, TooComplex, v => SystemInfo(v, string.Concat(Enumerable.Repeat("<q:x xmlns:q='urn:q'/>", 101)))),
        new("F6 other root", Client, "The request is not a SOAP envelope.", _ => "<GetSystemInfo/>") { IsVersionRead = false },
        new("F6 root in another case", Client, "The request is not a SOAP envelope.", v => $"<s:envelope xmlns:s='{v}'/>") { IsVersionRead = false },
        new("F7 other namespace", "s:VersionMismatch", "The envelope version is not supported.", _ => SystemInfo("urn:other")) { AnswerVersion = Soap11 },
        new("F7 no namespace", "s:VersionMismatch", "The envelope version is not supported.", _ => "<Envelope><Body/></Envelope>") { AnswerVersion = Soap11 },
        new("F8 empty envelope", Client, "The envelope has no body.", v => $"<s:Envelope xmlns:s='{v}'/>"),
        new("F8 headers only", Client, "The envelope has no body.", v => $"<s:Envelope xmlns:s='{v}'><s:Header/></s:Envelope>"),
        new("F8 body of the other version", Client, "The envelope has no body.", v => $"<s:Envelope xmlns:s='{v}'><Body xmlns='{(v == Soap11 ? Soap12 : Soap11)}'/></s:Envelope>"),
        .. HeaderRows(),
        new("F11 unknown action", Action, "The action 'urn:nobody' is not supported.", v => SystemInfo(v)) { Action = "\"urn:nobody\"" },
        new("F11 action of another agent", Action, $"The action '{RawRequest.ActionOf("Contact", "GetContact")}' is not supported.", v => SystemInfo(v)) { Action = $"\"{RawRequest.ActionOf("Contact", "GetContact")}\"" },
        new("F11 action in another case", Action, $"The action '{SignIn.ToUpperInvariant()}' is not supported.", v => SystemInfo(v)) { Action = $"\"{SignIn.ToUpperInvariant()}\"" },
        new("F11 action of a reply", Action, $"The action '{SignIn}Response' is not supported.", v => SystemInfo(v)) { Action = $"\"{SignIn}Response\"" },
        new("F11 action is cut in the answer", Action, $"The action '{new string('x', 200)}' is not supported.", v => SystemInfo(v)) { Action = $"\"{new string('x', 300)}\"" },
        new("F11 markup in an action", Action, "The action '&lt;&amp;&gt;' is not supported.", v => SystemInfo(v)) { Action = "\"<&>\"" },
        new("F11 unknown action and empty body", Action, "The action 'urn:nobody' is not supported.", v => Of(v, "")) { Action = "urn:nobody" },
        new("F12 empty body", Action, UnknownBody, v => Of(v, "")),
        new("F12 text in the body", Action, UnknownBody, v => Of(v, "GetSystemInfo")),
        new("F12 unknown element", Action, UnknownBody, v => Of(v, "<GetSystemlnfo/>")),
        new("F12 other namespace", Action, UnknownBody, v => Of(v, "<GetSystemInfo xmlns='urn:x'/>")),
        new("F12 no namespace", Action, UnknownBody, v => Of(v, "<GetSystemInfo xmlns=''/>")),
        new("F12 element of another agent", Action, UnknownBody, v => Of(v, "<GetContact/>")),
        new("F12 element of a reply", Action, UnknownBody, v => Of(v, "<GetSystemInfoResponse/>")),
        new("F13 empty body", Deserialization, "The body does not hold the element 'GetSystemInfo'.", v => Of(v, "")) { Action = SignIn },
        new("F13 unknown element", Deserialization, "The body does not hold the element 'GetSystemInfo'.", v => Of(v, "<X/>")) { Action = SignIn },
        new("F13 other operation", Deserialization, "The body does not hold the element 'GetSystemInfo'.", v => Of(v, "<AuthenticateImplicit/>")) { Action = SignIn },
        new("F13 other namespace", Deserialization, "The body does not hold the element 'GetSystemInfo'.", v => Of(v, "<GetSystemInfo xmlns='urn:x'/>")) { Action = SignIn },
        new("F14 element twice", Deserialization, TwoBodies, v => Of(v, "<GetSystemInfo/><GetSystemInfo/>")),
        new("F14 foreign second element", Deserialization, TwoBodies, v => Of(v, "<GetSystemInfo/><x xmlns=''/>")) { Action = SignIn },
    ];

    private static string EntityBomb =>
        "<!DOCTYPE s [<!ENTITY a 'lol'>" + string.Concat(Enumerable.Range('b', 9).Select(c => $"<!ENTITY {(char)c} '{Repeat($"&{(char)(c - 1)};")}'>")) + "]>";

    private static IEnumerable<FaultRow> HeaderRows()
    {
        const string NotUnderstood = "s:MustUnderstand";
        foreach (var mandatory in new[] { "1", "true", " 1 " })
        {
            yield return new($"F9 foreign block, '{mandatory}'", NotUnderstood, "The header block 'Security' is not understood.",
                v => SystemInfo(v, $"<Security xmlns='urn:x' s:mustUnderstand='{mandatory}'/>"))
            { Block = "qname=\"q:Security\" xmlns:q=\"urn:x\"" };
        }

        yield return new("F9 our name in no namespace", NotUnderstood, "The header block 'Credentials' is not understood.",
            v => SystemInfo(v, "<Credentials xmlns='' s:mustUnderstand='1'/>"))
        { Block = "qname=\"Credentials\"" };
        yield return new("F9 for the next receiver", NotUnderstood, "The header block 'x' is not understood.",
            v => SystemInfo(v, $"<x xmlns='urn:x' s:mustUnderstand='1' s:{Role(v)}='{Next(v)}'/>"))
        { Block = "qname=\"q:x\" xmlns:q=\"urn:x\"" };
        yield return new("F9 block under the envelope", NotUnderstood, "The header block 'x' is not understood.",
            v => $"<s:Envelope xmlns:s='{v}'><x xmlns='urn:x' s:mustUnderstand='1'/><s:Body><GetSystemInfo xmlns='{WireNames.Namespace}'/></s:Body></s:Envelope>")
        { Block = "qname=\"q:x\" xmlns:q=\"urn:x\"" };

        foreach (var name in new[] { WireNames.ApplicationToken, WireNames.Credentials, WireNames.TimeZone })
        {
            var reason = $"The header block '{name}' occurs more than once.";
            yield return new($"F10 {name} twice", Client, reason, v => SystemInfo(v, $"<{name}/><{name}/>"));
            yield return new($"F10 {name} inside and outside", Client, reason, v => SystemInfo(v, $"<{name}/>").Replace("<s:Body>", $"<{name}/><s:Body>", StringComparison.Ordinal));
        }
    }

    private static string Role(string version) => version == Soap11 ? "actor" : "role";

    private static string Next(string version) => version == Soap11 ? "http://schemas.xmlsoap.org/soap/actor/next" : $"{Soap12}/role/next";

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("<d>", depth)) + string.Concat(Enumerable.Repeat("</d>", depth));

    private static string Attributes(int count, string form) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => form.Replace("{0}", $"{i}", StringComparison.Ordinal)));

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 10));
}
