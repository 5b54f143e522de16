using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Services86.Data.Copies;

/// <summary>
/// One row as bytes, the same for the same content whichever engine it comes from: the binary row of PostgreSQL's COPY. The number of fields in 16 bits,
/// then for each its length in 32 bits (-1 is NULL) and its bytes; numbers have their highest byte first, a date counts days since 2000, texts are UTF-8.
/// </summary>
internal sealed class RowBuffer
{
    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;

    private byte[] _bytes = new byte[4096];
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Begin(int fields)
    {
        _length = 0;
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), checked((short)fields));
    }

    public void AddNull() => AddLength(-1);

    public void Add(int number)
    {
        AddLength(sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), number);
    }

    public void Add(long number)
    {
        AddLength(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), number);
    }

    public void Add(bool flag)
    {
        AddLength(1);
        Take(1)[0] = flag ? (byte)1 : (byte)0;
    }

    // SQLite stores no negative zero, so there is none.
    public void Add(double number)
    {
        AddLength(sizeof(double));
        BinaryPrimitives.WriteDoubleBigEndian(Take(sizeof(double)), number == 0 ? 0 : number);
    }

    public void Add(DateOnly date) => Add(date.DayNumber - FirstDay);

    public void Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        AddLength(length);
        Encoding.UTF8.GetBytes(text, Take(length));
    }

    /// <summary>A text of so many bytes in somebody else's memory; answers the copy.</summary>
    public ReadOnlySpan<byte> AddText(nint text, int length)
    {
        AddLength(length);
        var room = Take(length);
        if (length > 0) Marshal.Copy(text, _bytes, _length - length, length);
        return room;
    }

    /// <summary>Room for a field as it comes from PostgreSQL.</summary>
    public Span<byte> AddField(int length)
    {
        AddLength(length);
        return length < 0 ? [] : Take(length);
    }

    public static DateOnly ReadDate(ReadOnlySpan<byte> field) => DateOnly.FromDayNumber(FirstDay + BinaryPrimitives.ReadInt32BigEndian(field));

    /// <summary>The fields from the first on.</summary>
    public RowFields Fields() => new(_bytes.AsSpan(sizeof(short), _length - sizeof(short)));

    private void AddLength(int length) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), length);

    private Span<byte> Take(int length)
    {
        var end = _length + length;
        if (end > _bytes.Length) Array.Resize(ref _bytes, Math.Max(end, _bytes.Length * 2));
        var span = _bytes.AsSpan(_length, length);
        _length = end;
        return span;
    }
}

/// <summary>Walks over the fields of a row.</summary>
internal ref struct RowFields(Span<byte> rest)
{
    private Span<byte> _rest = rest;

    /// <summary>The next field; false when it is NULL.</summary>
    public bool Next(out Span<byte> field)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(_rest);
        _rest = _rest[sizeof(int)..];
        field = length < 0 ? [] : _rest[..length];
        if (length > 0) _rest = _rest[length..];
        return length >= 0;
    }
}
