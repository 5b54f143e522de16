using System.Text;
using Services86.Soap.Xml;

namespace Services86.Tests.Unit.Xml;

/// <summary>Short ways to have a text read.</summary>
internal static class WireReading
{
    public static WireReader OnRoot(string text, WireLimits? limits = null)
    {
        var reader = new WireReader(limits ?? new WireLimits());
        reader.Reset(Encoding.UTF8.GetBytes(text));
        reader.MoveToRoot();
        return reader;
    }

    /// <summary>Passes the whole document; null when nothing is wrong.</summary>
    public static WireErrorKind? Verdict(string text, WireLimits? limits = null, bool endsUndecodable = false, bool declaredUtf16 = false)
    {
        var reader = new WireReader(limits ?? new WireLimits());
        reader.Reset(Encoding.UTF8.GetBytes(text), endsUndecodable, declaredUtf16);
        try
        {
            reader.MoveToRoot();
            reader.Skip();
            reader.ReadEndOfDocument();
            return null;
        }
        catch (WireFormatException problem)
        {
            return problem.Kind;
        }
    }

    /// <summary>Reads the content as a value, to the end of the document.</summary>
    public static T Value<T>(string content, Func<WireReader, T> read)
    {
        var reader = OnRoot($"<V xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>{content}</V>");
        var value = read(reader);
        reader.ReadEndOfDocument();
        return value;
    }

    public static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
