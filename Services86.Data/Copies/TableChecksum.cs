using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Services86.Data.Copies;

/// <summary>Number and sum of the rows of a table. The order of the rows does not matter, every byte of them does.</summary>
internal sealed class TableChecksum
{
    private UInt128 _sum;

    public long Rows { get; private set; }

    /// <summary>32 hexadecimal digits.</summary>
    public string Text => _sum.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    public void Add(ReadOnlySpan<byte> row)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(row, hash);
        _sum = unchecked(_sum + BinaryPrimitives.ReadUInt128BigEndian(hash));
        Rows++;
    }

    public bool Matches(TableChecksum other) => Rows == other.Rows && _sum == other._sum;
}
