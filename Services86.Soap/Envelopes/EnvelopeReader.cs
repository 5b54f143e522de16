using System.Text;
using Services86.Soap.Xml;

namespace Services86.Soap.Envelopes;

/// <summary>
/// Reads an envelope up to the start tag of the body's first child, and later the rest. Header blocks count inside Header and, as the
/// published samples have them, directly under Envelope (envelope.md §1).
/// </summary>
internal sealed class EnvelopeReader(WireReader reader, byte[] serviceNamespace, IReadOnlyList<RequestHeader> known, int maxHeaderBlocks)
{
    private readonly object?[] _values = new object?[known.Count];
    private readonly bool[] _met = new bool[known.Count];
    private WireFormatException?[]? _problems;
    private int _blocks;

    /// <summary>Null until the root element has been read.</summary>
    public SoapVersion? Version { get; private set; }

    /// <summary>True when the reader stands on the body's first child; false for an empty body.</summary>
    public bool HasContent { get; private set; }

    public void ReadToContent()
    {
        reader.MoveToRoot();
        if (!reader.LocalName.SequenceEqual("Envelope"u8))
        {
            throw SoapFaultException.NotAnEnvelope();
        }

        var version = SoapVersion.Of(reader.NamespaceUri) ?? throw SoapFaultException.UnknownVersion();
        Version = version;
        while (reader.ReadChild())
        {
            if (reader.Is("Body"u8, version.NamespaceUtf8))
            {
                HasContent = reader.ReadChild();
                return;
            }

            if (reader.Is("Header"u8, version.NamespaceUtf8))
            {
                while (reader.ReadChild())
                {
                    ReadBlock(version);
                }
            }
            else
            {
                ReadBlock(version);
            }
        }

        throw SoapFaultException.NoBody();
    }

    /// <summary>Goes back to the body's first child, which can then be read once more.</summary>
    public void Rewind()
    {
        reader.Rewind();
        Array.Clear(_values);
        Array.Clear(_met);
        _problems = null;
        _blocks = 0;
        ReadToContent();
    }

    /// <summary>What the block said, or null. A value that could not be read is a fault only now: first the caller is judged (envelope.md §5).</summary>
    public object? Header(int index) => _problems?[index] is { } problem ? throw problem : _values[index];

    /// <summary>After the body's first child: nothing else may be in the body, and the document must end properly.</summary>
    public void ReadRest()
    {
        if (HasContent && reader.ReadChild())
        {
            throw SoapFaultException.TwoBodies();
        }

        while (reader.ReadChild())
        {
            reader.Skip();
        }

        reader.ReadEndOfDocument();
    }

    private void ReadBlock(SoapVersion version)
    {
        if (++_blocks > maxHeaderBlocks)
        {
            throw SoapFaultException.TooComplex();
        }

        var index = reader.NamespaceUri.SequenceEqual(serviceNamespace) ? IndexOf(reader.LocalName) : -1;
        if (index < 0)
        {
            SkipForeign(version);
            return;
        }

        if (_met[index])
        {
            throw SoapFaultException.HeaderTwice(known[index].Name);
        }

        _met[index] = true;
        var outside = reader.Depth - 1;
        try
        {
            _values[index] = known[index].Read(reader);
        }
        catch (WireFormatException problem) when (problem.Kind == WireErrorKind.InvalidValue)
        {
            (_problems ??= new WireFormatException?[known.Count])[index] = problem;
            reader.SkipToDepth(outside);
        }
    }

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < known.Count; i++)
        {
            if (name.SequenceEqual(known[i].NameUtf8))
            {
                return i;
            }
        }

        return -1;
    }

    private void SkipForeign(SoapVersion version)
    {
        var mandatory = reader.GetAttribute("mustUnderstand"u8, version.NamespaceUtf8)?.Trim();
        if (mandatory is "1" or "true" && version.IsOwnRole(reader.GetAttribute(version.RoleAttribute, version.NamespaceUtf8)))
        {
            throw SoapFaultException.HeaderNotUnderstood(reader.GetLocalName(), Encoding.UTF8.GetString(reader.NamespaceUri));
        }

        reader.Skip();
    }
}
