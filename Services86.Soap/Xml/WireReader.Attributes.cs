using System.Text;

namespace Services86.Soap.Xml;

// The attributes of the current start tag.
public sealed partial class WireReader
{
    private Attribute[] _attributes = new Attribute[16];
    private int _attributeCount;

    /// <summary>True when the current start tag says <c>xsi:nil</c> (envelope.md §2).</summary>
    public bool IsNil
    {
        get
        {
            var index = _attributeCount == 0 ? -1 : IndexOf("nil"u8, "http://www.w3.org/2001/XMLSchema-instance"u8);
            if (index < 0)
            {
                return false;
            }

            var value = XmlCharacters.Trim(Value(_attributes[index]));
            return value.SequenceEqual("true"u8) || value.SequenceEqual("1"u8);
        }
    }

    /// <summary>The normalised value of an attribute of the current start tag, or null.</summary>
    public string? GetAttribute(ReadOnlySpan<byte> localName, ReadOnlySpan<byte> namespaceUri)
    {
        var index = IndexOf(localName, namespaceUri);
        return index < 0 ? null : Encoding.UTF8.GetString(Value(_attributes[index]));
    }

    private int IndexOf(ReadOnlySpan<byte> localName, ReadOnlySpan<byte> namespaceUri)
    {
        for (var i = 0; i < _attributeCount; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            if (LocalNameOf(attribute).SequenceEqual(localName) && UriOf(attribute.Namespace).SequenceEqual(namespaceUri))
            {
                return i;
            }
        }

        return -1;
    }

    private ReadOnlySpan<byte> LocalNameOf(in Attribute attribute) => Body.Slice(attribute.Name.LocalStart, attribute.Name.LocalLength);

    private ReadOnlySpan<byte> Value(in Attribute attribute)
    {
        var raw = Body.Slice(attribute.Start, attribute.Length);
        if (attribute.IsPlain)
        {
            return raw;
        }

        _text.Truncate(0);
        Normalise(raw, _text);
        return _text.Slice(0, _text.Length);
    }

    /// <summary>Begins behind the element's name, ends behind the tag.</summary>
    private void ReadAttributes()
    {
        for (var count = 0; ; count++)
        {
            var separated = PassSpace();
            switch (Current())
            {
                case (byte)'>':
                    _position++;
                    _selfClosed = false;
                    Resolve();
                    return;
                case (byte)'/':
                    _position++;
                    if (Current() != '>')
                    {
                        throw Malformed();
                    }

                    _position++;
                    _selfClosed = true;
                    Resolve();
                    return;
            }

            if (!separated)
            {
                throw Malformed();
            }

            if (count >= _limits.Attributes)
            {
                throw Fatal(WireErrorKind.TooComplex);
            }

            ReadAttribute();
        }
    }

    private void ReadAttribute()
    {
        var name = ReadQualifiedName();
        PassEquals();
        var quote = Quote();
        var start = _position;
        var plain = PassValue(quote);
        var attribute = new Attribute(name, start, _position - start - 1, plain, None);
        var first = Body.Slice(name.Start, name.PrefixLength > 0 ? name.PrefixLength : name.Length);
        if (first.SequenceEqual("xmlns"u8))
        {
            Declare(attribute);
            return;
        }

        if (_attributeCount == _attributes.Length)
        {
            Array.Resize(ref _attributes, _attributeCount * 2);
        }

        _attributes[_attributeCount++] = attribute;
    }

    /// <summary>Begins behind the opening quotation mark, ends behind the closing one; true when the value is used as it stands.</summary>
    private bool PassValue(byte quote)
    {
        var stops = quote == '"' ? XmlCharacters.DoubleQuotedStops : XmlCharacters.SingleQuotedStops;
        var plain = true;
        while (true)
        {
            var stop = PassTo(stops, null);
            if (stop == quote)
            {
                _position++;
                return plain;
            }

            switch (stop)
            {
                case (byte)'&':
                    PassReference(null);
                    plain = false;
                    break;
                case (byte)'\t' or (byte)'\n':
                    _position++;
                    plain = false;
                    break;
                default:
                    plain &= stop == 0xEF;
                    PassRare(null);
                    break;
            }
        }
    }

    /// <summary>Appends the value that a valid raw value stands for (XML 1.0 §3.3.3, of type CDATA).</summary>
    private static void Normalise(ReadOnlySpan<byte> raw, TextBuffer target)
    {
        while (true)
        {
            var length = raw.IndexOfAny("&\t\r\n"u8);
            if (length < 0)
            {
                target.Append(raw);
                return;
            }

            target.Append(raw[..length]);
            raw = raw[length..];
            if (raw[0] == '&')
            {
                raw = raw[XmlReference.Read(raw, out var character)..];
                target.Append(character);
            }
            else
            {
                target.Append((byte)' ');
                raw = raw[(raw.StartsWith("\r\n"u8) ? 2 : 1)..];
            }
        }
    }

    /// <summary>Where a raw value is; it is plain when it has no references and no white space but blanks.</summary>
    private readonly record struct Attribute(QualifiedName Name, int Start, int Length, bool IsPlain, int Namespace);
}
