using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Xml;

namespace Services86.Soap.Xml;

// Simple values (envelope.md §2, lexical forms): each read begins on a start tag and ends behind the end tag; nil and blank are the default.
public sealed partial class WireReader
{
    private int _valueStart;
    private int _valueLength;

    /// <summary>The text as sent, without trimming; null when nil.</summary>
    public string? ReadString()
    {
        if (IsNil)
        {
            Skip();
            return null;
        }

        return Encoding.UTF8.GetString(ReadContent());
    }

    /// <summary>The text without surrounding white space, empty when nil; valid until the next read.</summary>
    public ReadOnlySpan<byte> ReadToken()
    {
        if (IsNil)
        {
            Skip();
            return default;
        }

        return XmlCharacters.Trim(ReadContent());
    }

    /// <summary>An xs:int.</summary>
    public int ReadInt32()
    {
        var token = ReadToken();
        return token.IsEmpty ? 0
            : NumberText.TryReadInteger(token, int.MinValue, int.MaxValue, out var value) ? (int)value
            : throw InvalidValue("int");
    }

    /// <summary>An xs:short.</summary>
    public short ReadInt16()
    {
        var token = ReadToken();
        return token.IsEmpty ? (short)0
            : NumberText.TryReadInteger(token, short.MinValue, short.MaxValue, out var value) ? (short)value
            : throw InvalidValue("short");
    }

    /// <summary>An xs:boolean.</summary>
    public bool ReadBoolean()
    {
        var token = ReadToken();
        if (token.SequenceEqual("true"u8) || token.SequenceEqual("1"u8))
        {
            return true;
        }

        return token.IsEmpty || token.SequenceEqual("false"u8) || token.SequenceEqual("0"u8) ? false : throw InvalidValue("boolean");
    }

    /// <summary>An xs:double.</summary>
    public double ReadDouble()
    {
        var token = ReadToken();
        return token.IsEmpty ? 0
            : NumberText.TryReadDouble(token, out var value) ? value
            : throw InvalidValue("double");
    }

    /// <summary>An xs:dateTime: of kind Utc when the text names an instant, else the wall clock as written.</summary>
    public DateTime ReadDateTime()
    {
        var token = ReadToken();
        return token.IsEmpty ? default
            : DateTimeText.TryRead(token, out var value, out var offset) ? DateTimeText.ToInstant(value, offset)
            : throw InvalidValue("dateTime");
    }

    /// <summary>An xs:dateTime without its suffix.</summary>
    public DateTime ReadDateTimeAsWritten()
    {
        var token = ReadToken();
        return token.IsEmpty ? default
            : DateTimeText.TryRead(token, out var value, out _) ? value
            : throw InvalidValue("dateTime");
    }

    /// <summary>A duration in the lexical space of xs:duration; a year counts 365 days, a month 30.</summary>
    public TimeSpan ReadDuration()
    {
        var token = ReadToken();
        if (token.IsEmpty)
        {
            return default;
        }

        try
        {
            return XmlConvert.ToTimeSpan(Encoding.UTF8.GetString(token));
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw InvalidValue("duration");
        }
    }

    /// <summary>An xs:base64Binary; null when nil.</summary>
    public byte[]? ReadBase64()
    {
        if (IsNil)
        {
            Skip();
            return null;
        }

        var content = ReadContent();
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(content.Length)];
        if (Base64.DecodeFromUtf8(content, bytes, out var consumed, out var written) != OperationStatus.Done || consumed != content.Length)
        {
            throw InvalidValue("base64Binary");
        }

        Array.Resize(ref bytes, written);
        return bytes;
    }

    /// <summary>The error for the value that was read last.</summary>
    public WireFormatException InvalidValue(string expected) =>
        new(Encoding.UTF8.GetString(Body.Slice(_valueStart, _valueLength)), expected);

    /// <summary>The text of the current element, child elements left out.</summary>
    private ReadOnlySpan<byte> ReadContent()
    {
        RequireStart();
        (_valueStart, _valueLength) = (_localStart, _localLength);
        _onStart = false;
        if (_selfClosed)
        {
            CloseElement();
            return default;
        }

        var rest = Body[_position..];
        var length = rest.IndexOfAny(XmlCharacters.TextStops);
        if (length < 0 || length + 1 >= rest.Length || rest[length] != '<' || rest[length + 1] != '/')
        {
            return GatherContent();
        }

        var text = rest[..length];
        Limit(text);
        _position += length;
        ReadEndTag();
        return text;
    }

    private ReadOnlySpan<byte> GatherContent()
    {
        var depth = Depth;
        _text.Truncate(0);
        while (true)
        {
            PassText(_text);
            switch (Next())
            {
                case (byte)'/':
                    ReadEndTag();
                    var text = _text.Slice(0, _text.Length);
                    Limit(text);
                    return text;
                case (byte)'!':
                    PassCommentOrCharacterData(_text);
                    break;
                case (byte)'?':
                    PassInstruction();
                    break;
                default:
                    ReadStartTag();
                    SkipToDepth(depth);
                    break;
            }
        }
    }
}
