namespace Services86.Soap.Xml;

// What stands before and after the root element.
public sealed partial class WireReader
{
    /// <summary>Passes the prolog; ends on the root's start tag.</summary>
    public void MoveToRoot()
    {
        if (Body[_position..].StartsWith("\uFEFF"u8))
        {
            _position += 3;
        }

        var rest = Body[_position..];
        if (rest.Length > 5 && rest.StartsWith("<?xml"u8) && XmlCharacters.IsSpace(rest[5]))
        {
            _position += 5;
            ReadDeclaration();
        }

        while (true)
        {
            PassSpace();
            if (Current() != '<')
            {
                throw Malformed();
            }

            switch (Next())
            {
                case (byte)'!':
                    PassDocumentTypeOrComment();
                    break;
                case (byte)'?':
                    PassInstruction();
                    break;
                default:
                    ReadStartTag();
                    return;
            }
        }
    }

    /// <summary>After the root's end tag: only comments and white space may follow (envelope.md §8 F2).</summary>
    public void ReadEndOfDocument()
    {
        if (Depth > 0)
        {
            throw OutOfTurn();
        }

        PassSpace();
        while (_position < _end)
        {
            if (!Take("<!--"u8))
            {
                throw Malformed();
            }

            PassComment();
            PassSpace();
        }

        if (_endsUndecodable)
        {
            throw AtEnd();
        }
    }

    private void PassDocumentTypeOrComment()
    {
        if (Take("<!--"u8))
        {
            PassComment();
            return;
        }

        throw Take("<!DOCTYPE"u8) ? Fatal(WireErrorKind.DocumentType) : Malformed();
    }

    private void ReadDeclaration()
    {
        PassSpace();
        if (!Take("version"u8) || !DeclaredValue().SequenceEqual("1.0"u8))
        {
            throw Malformed();
        }

        var separated = PassSpace();
        var undecodable = false;
        if (separated && Take("encoding"u8))
        {
            undecodable = !IsOurEncoding(DeclaredValue());
            separated = PassSpace();
        }

        if (separated && Take("standalone"u8))
        {
            var value = DeclaredValue();
            if (!value.SequenceEqual("yes"u8) && !value.SequenceEqual("no"u8))
            {
                throw Malformed();
            }

            PassSpace();
        }

        if (!Take("?>"u8))
        {
            throw Malformed();
        }

        if (undecodable)
        {
            throw Fatal(WireErrorKind.Undecodable);
        }
    }

    private ReadOnlySpan<byte> DeclaredValue()
    {
        PassEquals();
        var quote = Quote();
        var length = Body[_position..].IndexOf(quote);
        if (length < 0)
        {
            throw AtEnd();
        }

        var value = Body.Slice(_position, length);
        _position += length + 1;
        return value;
    }

    private bool IsOurEncoding(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || !char.IsAsciiLetter((char)name[0]) || name.ContainsAnyExcept(XmlCharacters.NameBytes))
        {
            throw Malformed();
        }

        return System.Text.Ascii.EqualsIgnoreCase(name, _declaredUtf16 ? "utf-16"u8 : "utf-8"u8);
    }
}
