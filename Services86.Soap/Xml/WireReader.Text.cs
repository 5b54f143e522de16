using System.Buffers;
using System.Text;

namespace Services86.Soap.Xml;

// The bytes between markup, and the small steps that everything else is made of.
public sealed partial class WireReader
{
    /// <summary>Passes text up to the next '&lt;'.</summary>
    /// <param name="target">Receives the text with references resolved and line ends normalised; its length is for the caller to limit.</param>
    private void PassText(TextBuffer? target)
    {
        var start = _position;
        while (true)
        {
            switch (PassTo(XmlCharacters.TextStops, target))
            {
                case (byte)'<':
                    if (target is null)
                    {
                        Limit(Body[start.._position]);
                    }

                    return;
                case (byte)'&':
                    PassReference(target);
                    break;
                case (byte)'>':
                    // Some markup was before, so there are two bytes to look at; the end of a CDATA section has a '>' in the last place.
                    if (Body[_position - 1] == ']' && Body[_position - 2] == ']')
                    {
                        throw Malformed();
                    }

                    target?.Append((byte)'>');
                    _position++;
                    break;
                default:
                    PassRare(target);
                    break;
            }
        }
    }

    /// <summary>Goes to the first of the stops and returns it.</summary>
    private byte PassTo(SearchValues<byte> stops, TextBuffer? target)
    {
        var rest = Body[_position..];
        var length = rest.IndexOfAny(stops);
        if (length < 0)
        {
            throw AtEnd();
        }

        target?.Append(rest[..length]);
        _position += length;
        return rest[length];
    }

    /// <summary>Passes a carriage return or a byte that may begin a forbidden character.</summary>
    private void PassRare(TextBuffer? target)
    {
        var rest = Body[_position..];
        switch (rest[0])
        {
            case (byte)'\r':
                // XML 1.0 §2.11: both CRLF and CR are one LF.
                target?.Append((byte)'\n');
                _position += rest.Length > 1 && rest[1] == '\n' ? 2 : 1;
                return;
            case 0xEF when !IsNonCharacter(rest):
                target?.Append((byte)0xEF);
                _position++;
                return;
            default:
                throw Malformed();
        }
    }

    /// <summary>U+FFFE and U+FFFF are EF BF BE and EF BF BF.</summary>
    private static bool IsNonCharacter(ReadOnlySpan<byte> at) => at.Length > 2 && at[1] == 0xBF && at[2] >= 0xBE;

    private void PassReference(TextBuffer? target)
    {
        var length = XmlReference.Read(Body[_position..], out var character);
        if (length <= 0)
        {
            throw length == XmlReference.Cut ? AtEnd() : Malformed();
        }

        target?.Append(character);
        _position += length;
    }

    private void Limit(ReadOnlySpan<byte> text)
    {
        if (text.Length > _limits.TextLength && Encoding.UTF8.GetCharCount(text) > _limits.TextLength)
        {
            throw Fatal(WireErrorKind.TooComplex);
        }
    }

    /// <summary>The byte here.</summary>
    private byte Current() => _position < _end ? _buffer[_position] : throw AtEnd();

    /// <summary>The byte after this one.</summary>
    private byte Next() => _position + 1 < _end ? _buffer[_position + 1] : throw AtEnd();

    /// <summary>Passes white space; false when there was none.</summary>
    private bool PassSpace()
    {
        var body = Body;
        var start = _position;
        while (_position < body.Length && XmlCharacters.IsSpace(body[_position]))
        {
            _position++;
        }

        return _position > start;
    }

    /// <summary>Passes these bytes if they are here; an input that ends within them is an error.</summary>
    private bool Take(ReadOnlySpan<byte> literal)
    {
        var rest = Body[_position..];
        if (rest.StartsWith(literal))
        {
            _position += literal.Length;
            return true;
        }

        return literal.StartsWith(rest) ? throw AtEnd() : false;
    }

    private void PassEquals()
    {
        PassSpace();
        if (Current() != '=')
        {
            throw Malformed();
        }

        _position++;
        PassSpace();
    }

    /// <summary>Passes a quotation mark and returns it.</summary>
    private byte Quote()
    {
        var quote = Current();
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            throw Malformed();
        }

        _position++;
        return quote;
    }
}
