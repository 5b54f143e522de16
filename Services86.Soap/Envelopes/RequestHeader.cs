using System.Text;
using Services86.Soap.Xml;

namespace Services86.Soap.Envelopes;

/// <summary>A header block of our own contract in a request.</summary>
/// <param name="Name">The local name; the namespace is that of the service.</param>
/// <param name="Read">Reads its content; the reader stands on its start tag.</param>
public sealed record RequestHeader(string Name, Func<WireReader, object?> Read)
{
    internal byte[] NameUtf8 { get; } = Encoding.UTF8.GetBytes(Name);
}

/// <summary>A header block of a reply.</summary>
/// <param name="Name">The local name.</param>
/// <param name="Write">Writes the whole block, also when the value is null.</param>
public sealed record ReplyHeader(string Name, Action<WireWriter, object?> Write);
