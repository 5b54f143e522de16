using System.Runtime.InteropServices;
using System.Text;

namespace Services86.Soap.Xml;

/// <summary>
/// Reads a SOAP message from UTF-8, forwards only and without a copy of its content. Everything that is passed is checked for
/// well-formedness, also what nobody asks for. An instance serves one call at a time and is used again: after the first messages it
/// allocates nothing but the strings and arrays it returns.
/// </summary>
public sealed partial class WireReader
{
    private readonly WireLimits _limits;
    private readonly TextBuffer _text = new();
    private byte[] _buffer = [];
    private int _start;
    private int _position;
    private int _end;
    private bool _endsUndecodable;
    private bool _declaredUtf16;

    /// <summary>The start tag of the current element has been read, its content has not been entered.</summary>
    private bool _onStart;
    private bool _selfClosed;
    private int _localStart;
    private int _localLength;
    private int _namespace;

    /// <summary>Creates a reader without a message.</summary>
    public WireReader(WireLimits limits) => _limits = limits;

    /// <summary>The depth of the element on whose start tag or in whose content the reader is; 1 is the root, 0 outside of it.</summary>
    public int Depth { get; private set; }

    /// <summary>The local name of the current start tag.</summary>
    public ReadOnlySpan<byte> LocalName => Body.Slice(_localStart, _localLength);

    /// <summary>The namespace of the current start tag, empty for none.</summary>
    public ReadOnlySpan<byte> NamespaceUri => UriOf(_namespace);

    private ReadOnlySpan<byte> Body => new(_buffer, 0, _end);

    /// <summary>Begins a new message.</summary>
    /// <param name="utf8">Valid UTF-8; it must not change until the next call of this method.</param>
    /// <param name="endsUndecodable">The message goes on, but cannot be decoded: running into the end is that error.</param>
    /// <param name="declaredUtf16">The text came as UTF-16, so its declaration may say so.</param>
    public void Reset(ReadOnlyMemory<byte> utf8, bool endsUndecodable = false, bool declaredUtf16 = false)
    {
        if (!MemoryMarshal.TryGetArray(utf8, out var segment))
        {
            segment = utf8.ToArray();
        }

        _buffer = segment.Array ?? [];
        _start = segment.Offset;
        _end = segment.Offset + segment.Count;
        _endsUndecodable = endsUndecodable;
        _declaredUtf16 = declaredUtf16;
        Rewind();
    }

    /// <summary>Lets the document be read once more from its beginning.</summary>
    public void Rewind()
    {
        _position = _start;
        _onStart = false;
        _selfClosed = false;
        (_localStart, _localLength, _valueStart, _valueLength) = (0, 0, 0, 0);
        _attributeCount = 0;
        Depth = 0;
        _text.Reset();
        ResetNamespaces();
    }

    /// <summary>True when the current start tag has this name.</summary>
    public bool Is(ReadOnlySpan<byte> localName, ReadOnlySpan<byte> namespaceUri) =>
        LocalName.SequenceEqual(localName) && NamespaceUri.SequenceEqual(namespaceUri);

    /// <summary>The local name of the current start tag as a string.</summary>
    public string GetLocalName() => Encoding.UTF8.GetString(LocalName);

    /// <summary>
    /// From a start tag, or from inside an element: goes to the next child's start tag, or passes the end tag and returns false.
    /// </summary>
    public bool ReadChild()
    {
        if (_onStart)
        {
            _onStart = false;
            if (_selfClosed)
            {
                CloseElement();
                return false;
            }
        }
        else if (Depth == 0)
        {
            throw OutOfTurn();
        }

        while (true)
        {
            PassText(null);
            switch (Next())
            {
                case (byte)'/':
                    ReadEndTag();
                    return false;
                case (byte)'!':
                    PassCommentOrCharacterData(null);
                    break;
                case (byte)'?':
                    PassInstruction();
                    break;
                default:
                    ReadStartTag();
                    return true;
            }
        }
    }

    /// <summary>From a start tag: passes the whole element.</summary>
    public void Skip()
    {
        RequireStart();
        SkipToDepth(Depth - 1);
    }

    /// <summary>Reads on until the reader is in the content of the element at this depth, behind whatever child it was in.</summary>
    public void SkipToDepth(int depth)
    {
        while (Depth > depth)
        {
            ReadChild();
        }
    }

    private void RequireStart()
    {
        if (!_onStart)
        {
            throw OutOfTurn();
        }
    }

    private static InvalidOperationException OutOfTurn() => new("The reader is not where this can be read.");

    private WireFormatException Malformed() => Fatal(WireErrorKind.Malformed);

    private WireFormatException AtEnd() => Fatal(_endsUndecodable ? WireErrorKind.Undecodable : WireErrorKind.Malformed);

    /// <summary>Nothing can be read after this error but the same again.</summary>
    private WireFormatException Fatal(WireErrorKind kind)
    {
        _position = _end;
        _onStart = false;
        return new WireFormatException(kind);
    }
}
