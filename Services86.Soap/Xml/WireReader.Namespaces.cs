using System.Runtime.InteropServices;

namespace Services86.Soap.Xml;

// Declarations in scope form a stack; each is also the head of a chain of a hash table, so that finding a prefix takes the same time
// whatever is in scope, and leaving an element takes its own declarations off the heads again.
public sealed partial class WireReader
{
    private const int None = -1;

    /// <summary>The number of the prefix xml, which needs no declaration; in the table it says "no further declaration".</summary>
    private const int XmlPrefix = 0;
    private const int FewBuckets = 64;
    private const int LargestKept = 4096;

    private readonly TextBuffer _uris = new();
    private Declaration[] _declarations = new Declaration[FewBuckets];
    private int _declarationCount = 1;
    private int[] _buckets = new int[FewBuckets];

    private static ReadOnlySpan<byte> XmlUri => "http://www.w3.org/XML/1998/namespace"u8;

    private static ReadOnlySpan<byte> DeclarationUri => "http://www.w3.org/2000/xmlns/"u8;

    private void ResetNamespaces()
    {
        _namespace = None;
        _declarationCount = 1;
        _uris.Reset();
        if (_buckets.Length > LargestKept)
        {
            _buckets = new int[FewBuckets];
            _declarations = new Declaration[FewBuckets];
        }
        else
        {
            Array.Clear(_buckets);
        }
    }

    private void Declare(in Attribute attribute)
    {
        var name = attribute.Name;
        var prefix = name.PrefixLength > 0 ? Body.Slice(name.LocalStart, name.LocalLength) : default;
        var firstUri = _uris.Length;
        if (!attribute.IsPlain)
        {
            Normalise(Body.Slice(attribute.Start, attribute.Length), _uris);
        }

        var declaration = new Declaration
        {
            PrefixStart = name.LocalStart,
            PrefixLength = prefix.Length,
            UriStart = attribute.IsPlain ? attribute.Start : firstUri,
            UriLength = attribute.IsPlain ? attribute.Length : _uris.Length - firstUri,
            IsCopied = !attribute.IsPlain,
            Hash = Hash(prefix),
        };
        var uri = UriOf(declaration);
        RequireAllowed(prefix, uri);
        ref var head = ref _buckets[declaration.Hash & (_buckets.Length - 1)];
        if (Find(prefix, head) >= _elements[Depth - 1].FirstDeclaration)
        {
            throw Malformed();
        }

        declaration.Next = head;
        head = _declarationCount;
        Push(declaration);
    }

    /// <summary>Namespaces in XML §3: what may not be declared.</summary>
    private void RequireAllowed(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> uri)
    {
        if ((prefix.Length > 0 && uri.IsEmpty)
            || prefix.SequenceEqual("xmlns"u8)
            || prefix.SequenceEqual("xml"u8) != uri.SequenceEqual(XmlUri)
            || uri.SequenceEqual(DeclarationUri))
        {
            throw Malformed();
        }
    }

    private void Push(in Declaration declaration)
    {
        if (_declarationCount == _declarations.Length)
        {
            Array.Resize(ref _declarations, _declarationCount * 2);
        }

        _declarations[_declarationCount++] = declaration;
        if (_declarationCount > _buckets.Length)
        {
            _buckets = new int[_buckets.Length * 2];
            for (var i = 1; i < _declarationCount; i++)
            {
                ref var head = ref _buckets[_declarations[i].Hash & (_buckets.Length - 1)];
                _declarations[i].Next = head;
                head = i;
            }
        }
    }

    private void Undeclare(int first, int firstUri)
    {
        while (_declarationCount > first)
        {
            ref readonly var declaration = ref _declarations[--_declarationCount];
            _buckets[declaration.Hash & (_buckets.Length - 1)] = declaration.Next;
        }

        _uris.Truncate(firstUri);
    }

    /// <summary>The number of the declaration that a name refers to.</summary>
    private int Lookup(in QualifiedName name, bool ofAttribute)
    {
        if (name.PrefixLength == 0)
        {
            // The default namespace is not for attributes.
            var found = ofAttribute ? None : Find(default, _buckets[0]);
            return found > XmlPrefix ? found : None;
        }

        var prefix = Body.Slice(name.Start, name.PrefixLength);
        var number = Find(prefix, _buckets[Hash(prefix) & (_buckets.Length - 1)]);
        return number > XmlPrefix ? number
            : prefix.SequenceEqual("xml"u8) ? XmlPrefix
            : throw Malformed();
    }

    /// <summary>The innermost declaration of a prefix, or <see cref="XmlPrefix"/> when there is none.</summary>
    private int Find(ReadOnlySpan<byte> prefix, int number)
    {
        while (number > XmlPrefix)
        {
            ref readonly var declaration = ref _declarations[number];
            if (declaration.PrefixLength == prefix.Length && Body.Slice(declaration.PrefixStart, prefix.Length).SequenceEqual(prefix))
            {
                return number;
            }

            number = declaration.Next;
        }

        return XmlPrefix;
    }

    private ReadOnlySpan<byte> UriOf(int number) => number switch
    {
        None => default,
        XmlPrefix => XmlUri,
        _ => UriOf(_declarations[number]),
    };

    private ReadOnlySpan<byte> UriOf(in Declaration declaration) => declaration.IsCopied
        ? _uris.Slice(declaration.UriStart, declaration.UriLength)
        : Body.Slice(declaration.UriStart, declaration.UriLength);

    private int UriHash(int number)
    {
        if (number <= XmlPrefix)
        {
            return number;
        }

        ref var declaration = ref _declarations[number];
        return declaration.UriHash ??= Hash(UriOf(declaration));
    }

    /// <summary>Zero for nothing. Seeded by the runtime per process, so that nobody can choose names that collide.</summary>
    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= 1)
        {
            return bytes.IsEmpty ? 0 : bytes[0];
        }

        var pairs = string.GetHashCode(MemoryMarshal.Cast<byte, char>(bytes));
        return (bytes.Length & 1) == 0 ? pairs : unchecked((pairs * 31) + bytes[^1]);
    }

    private record struct Declaration(
        int PrefixStart, int PrefixLength, int UriStart, int UriLength, bool IsCopied, int Hash, int Next, int? UriHash);
}
