using System.Buffers;
using System.Text;

namespace Services86.Soap.Xml;

// Names as Namespaces in XML 1.0 has them: at most one colon, a proper name on both sides.
public sealed partial class WireReader
{
    private QualifiedName ReadQualifiedName()
    {
        var start = _position;
        var local = start;
        PassName();
        if (Current() == ':')
        {
            local = ++_position;
            PassName();
            if (Current() == ':')
            {
                throw Malformed();
            }
        }

        var name = new QualifiedName(start, _position - start, local);
        return name.Length <= _limits.NameLength ? name : throw Fatal(WireErrorKind.TooComplex);
    }

    /// <summary>Passes a name without a colon.</summary>
    private void PassName()
    {
        var rest = Body[_position..];
        var length = rest.IndexOfAnyExcept(XmlCharacters.NameBytes);
        if (length > 0 && rest[length] < 0x80 && XmlCharacters.IsNameStart(rest[0]))
        {
            _position += length;
            return;
        }

        PassForeignName(rest);
    }

    /// <summary>Passes a name that has characters beyond ASCII, or fails.</summary>
    private void PassForeignName(ReadOnlySpan<byte> rest)
    {
        var passed = 0;
        while (true)
        {
            var ascii = rest[passed..].IndexOfAnyExcept(XmlCharacters.NameBytes);
            if (passed == 0 && ascii != 0 && !rest.IsEmpty && !XmlCharacters.IsNameStart(rest[0]))
            {
                throw Malformed();
            }

            if (ascii < 0)
            {
                throw AtEnd();
            }

            passed += ascii;
            if (rest[passed] < 0x80
                || Rune.DecodeFromUtf8(rest[passed..], out var character, out var length) != OperationStatus.Done
                || !(passed == 0 ? XmlCharacters.IsNameStart(character.Value) : XmlCharacters.IsName(character.Value)))
            {
                break;
            }

            passed += length;
        }

        if (passed == 0)
        {
            throw Malformed();
        }

        _position += passed;
    }

    /// <summary>A name as it stands in the message.</summary>
    private readonly record struct QualifiedName(int Start, int Length, int LocalStart)
    {
        public int LocalLength => Length - (LocalStart - Start);

        /// <summary>Without the colon.</summary>
        public int PrefixLength => Math.Max(0, LocalStart - Start - 1);
    }
}
