using System.Net;
using System.Xml.Linq;
using Services86.Contracts;

namespace Services86.Tests.Hosting;

/// <summary>One answer of the host, taken apart.</summary>
internal sealed class SoapReply
{
    public static readonly XNamespace Service = WireNames.Namespace;
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public SoapReply(HttpStatusCode status, string contentType, string text)
    {
        Status = (int)status;
        ContentType = contentType;
        Text = text;
        // Answers hold no blanks but those of their values.
        Envelope = XElement.Parse(text, LoadOptions.PreserveWhitespace);
    }

    public int Status { get; }

    public string ContentType { get; }

    public string Text { get; }

    public XElement Envelope { get; }

    public XNamespace EnvelopeNamespace => Envelope.Name.Namespace;

    public XElement? Header => Envelope.Element(EnvelopeNamespace + "Header");

    /// <summary>The body's only child.</summary>
    public XElement Body => Envelope.Element(EnvelopeNamespace + "Body")!.Elements().Single();

    public bool IsFault => Body.Name == EnvelopeNamespace + "Fault";

    /// <summary>The text of a fault, of either version.</summary>
    public string? FaultReason => IsFault ? Body.Element("faultstring")?.Value ?? Body.Element(EnvelopeNamespace + "Reason")?.Value : null;

    public string? FaultCode => IsFault ? Body.Element("faultcode")?.Value ?? Body.Descendants(EnvelopeNamespace + "Value").Last().Value : null;

    public bool Succeeded => Header?.Element(Service + "Succeeded")?.Value == "true";

    /// <summary>Without the prefix that all types share; null when the block is nil.</summary>
    public string? ExceptionType => Exception?.Element(Service + "ExceptionType")?.Value.Replace("SuperOffice.Exceptions.", "", StringComparison.Ordinal);

    public string? Message => Exception?.Element(Service + "Message")?.Value;

    /// <summary>Parameters of the exception by key.</summary>
    public IReadOnlyDictionary<string, string> Parameters =>
        Exception?.Element(Service + "Parameters")?.Elements().ToDictionary(p => p.Element(Service + "Key")!.Value, p => p.Element(Service + "Value")!.Value)
        ?? [];

    public (int Id, string Code) TimeZone
    {
        get
        {
            var zone = Header!.Element(Service + "TimeZone")!;
            return ((int)zone.Element(Service + "SoTimeZoneId")!, zone.Element(Service + "SoTimeZoneLocationCode")!.Value);
        }
    }

    /// <summary>The child Response of the body's wrapper; null when it is nil or absent.</summary>
    public XElement? Response => Body.Element(Service + "Response") is { } response && !IsNil(response) ? response : null;

    public XElement? Exception => Header?.Element(Service + "ExceptionInfo") is { } exception && !IsNil(exception) ? exception : null;

    /// <summary>The text at a path below Response, for instance <c>Address/Street/City</c>; null when a step is nil or absent.</summary>
    public string? this[string path] => Find(path)?.Value;

    /// <summary>The element at a path below Response; null when a step is nil or absent.</summary>
    public XElement? Find(string path)
    {
        var element = Response;
        foreach (var step in path.Split('/'))
        {
            element = element?.Elements().FirstOrDefault(e => e.Name.LocalName == step);
            if (element is null || IsNil(element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>The texts of all elements at a path whose last step repeats.</summary>
    public IReadOnlyList<string> All(string path)
    {
        var steps = path.Split('/');
        IEnumerable<XElement> elements = Response is { } response ? [response] : [];
        foreach (var step in steps)
        {
            elements = elements.SelectMany(e => e.Elements().Where(c => c.Name.LocalName == step));
        }

        return [.. elements.Select(e => e.Value)];
    }

    public static bool IsNil(XElement element) => (string?)element.Attribute(Instance + "nil") == "true";

    public override string ToString() => Text;
}
