namespace Services86.Soap.Xml;

// No two attributes of a tag may have the same name, whatever prefixes they use.
public sealed partial class WireReader
{
    // Up to here comparing each with each is cheaper than a hash table.
    private const int FewAttributes = 8;

    private int[] _attributeTable = [];

    /// <summary>Finds the namespaces once all declarations of the tag are known, then compares.</summary>
    private void Resolve()
    {
        for (var i = 0; i < _attributeCount; i++)
        {
            ref var attribute = ref _attributes[i];
            attribute = attribute with { Namespace = Lookup(attribute.Name, ofAttribute: true) };
        }

        if (_attributeCount > FewAttributes)
        {
            RequireDistinctMany();
            return;
        }

        for (var i = 1; i < _attributeCount; i++)
        {
            for (var j = 0; j < i; j++)
            {
                RequireDistinct(_attributes[i], _attributes[j]);
            }
        }
    }

    private void RequireDistinctMany()
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_attributeCount * 2);
        if (_attributeTable.Length < size)
        {
            _attributeTable = new int[size];
        }

        var table = _attributeTable.AsSpan(0, size);
        table.Clear();
        for (var i = 0; i < _attributeCount; i++)
        {
            ref readonly var attribute = ref _attributes[i];
            var slot = HashCode.Combine(Hash(LocalNameOf(attribute)), UriHash(attribute.Namespace)) & (size - 1);
            for (; table[slot] > 0; slot = (slot + 1) & (size - 1))
            {
                RequireDistinct(attribute, _attributes[table[slot] - 1]);
            }

            table[slot] = i + 1;
        }
    }

    private void RequireDistinct(in Attribute one, in Attribute other)
    {
        if (LocalNameOf(one).SequenceEqual(LocalNameOf(other)) && UriOf(one.Namespace).SequenceEqual(UriOf(other.Namespace)))
        {
            throw Malformed();
        }
    }
}
