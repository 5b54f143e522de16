using System.Text;

namespace Services86.Soap.Xml;

/// <summary>Decoded UTF-8 text that is not in the message as it stands, because references or line ends had to be replaced.</summary>
internal sealed class TextBuffer
{
    // What one message of extraordinary size has made it grow to is not kept for the next.
    private const int LargestKept = 256 * 1024;

    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    public void Truncate(int length) => Length = length;

    public void Reset()
    {
        Length = 0;
        if (_bytes.Length > LargestKept)
        {
            _bytes = new byte[256];
        }
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Append(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    public void Append(Rune character) => Length += character.EncodeToUtf8(Room(4));

    private Span<byte> Room(int size)
    {
        if (size > _bytes.Length - Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + size, _bytes.Length * 2));
        }

        return _bytes.AsSpan(Length);
    }
}
