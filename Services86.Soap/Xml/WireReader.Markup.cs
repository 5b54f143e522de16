namespace Services86.Soap.Xml;

// Tags, comments, processing instructions and CDATA sections; each method begins at the '<' unless it says otherwise.
public sealed partial class WireReader
{
    private Element[] _elements = new Element[16];

    private void ReadStartTag()
    {
        _position++;
        var name = ReadQualifiedName();
        if (Depth >= _limits.Depth)
        {
            throw Fatal(WireErrorKind.TooComplex);
        }

        if (Depth == _elements.Length)
        {
            Array.Resize(ref _elements, Depth * 2);
        }

        _elements[Depth++] = new Element(name.Start, name.Length, _declarationCount, _uris.Length);
        _attributeCount = 0;
        var body = Body;
        if (_position < body.Length && body[_position] == '>')
        {
            _position++;
            _selfClosed = false;
        }
        else
        {
            ReadAttributes();
        }

        (_localStart, _localLength) = (name.LocalStart, name.LocalLength);
        _namespace = Lookup(name, ofAttribute: false);
        _onStart = true;
    }

    private void ReadEndTag()
    {
        ref readonly var element = ref _elements[Depth - 1];
        var rest = Body[(_position + 2)..];
        var name = Body.Slice(element.NameStart, element.NameLength);
        if (!rest.StartsWith(name))
        {
            throw name.StartsWith(rest) ? AtEnd() : Malformed();
        }

        _position += 2 + name.Length;
        if (Current() != '>')
        {
            PassSpace();
            if (Current() != '>')
            {
                throw Malformed();
            }
        }

        _position++;
        CloseElement();
    }

    private void CloseElement()
    {
        ref readonly var element = ref _elements[--Depth];
        if (_declarationCount > element.FirstDeclaration)
        {
            Undeclare(element.FirstDeclaration, element.FirstUri);
        }
    }

    /// <param name="target">Receives the characters of a CDATA section, if any.</param>
    private void PassCommentOrCharacterData(TextBuffer? target)
    {
        if (Take("<!--"u8))
        {
            PassComment();
        }
        else if (Take("<![CDATA["u8))
        {
            PassCharacterData(target);
        }
        else
        {
            throw Take("<!DOCTYPE"u8) ? Fatal(WireErrorKind.DocumentType) : Malformed();
        }
    }

    /// <summary>Begins behind the opening delimiter.</summary>
    private void PassComment()
    {
        while (true)
        {
            if (PassTo(XmlCharacters.CommentStops, null) != '-')
            {
                PassRare(null);
                continue;
            }

            _position++;
            if (Current() == '-')
            {
                _position++;
                if (Current() != '>')
                {
                    throw Malformed();
                }

                _position++;
                return;
            }
        }
    }

    private void PassInstruction()
    {
        _position += 2;
        var name = ReadQualifiedName();
        if (name.PrefixLength > 0 || System.Text.Ascii.EqualsIgnoreCase(Body.Slice(name.Start, name.Length), "xml"u8))
        {
            throw Malformed();
        }

        if (!PassSpace())
        {
            if (!Take("?>"u8))
            {
                throw Malformed();
            }

            return;
        }

        while (true)
        {
            if (PassTo(XmlCharacters.InstructionStops, null) != '?')
            {
                PassRare(null);
                continue;
            }

            _position++;
            if (Current() == '>')
            {
                _position++;
                return;
            }
        }
    }

    /// <summary>Begins behind the opening delimiter.</summary>
    private void PassCharacterData(TextBuffer? target)
    {
        while (true)
        {
            if (PassTo(XmlCharacters.CharacterDataStops, target) != ']')
            {
                PassRare(target);
                continue;
            }

            if (Take("]]>"u8))
            {
                return;
            }

            target?.Append((byte)']');
            _position++;
        }
    }

    /// <summary>An open element: its name as written, and what was declared before it.</summary>
    private readonly record struct Element(int NameStart, int NameLength, int FirstDeclaration, int FirstUri);
}
