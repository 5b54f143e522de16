using System.Buffers;
using System.Text.Unicode;

namespace Services86.Soap.Xml;

/// <summary>Writes UTF-8 into a buffer from the pool that grows as needed. Markup is written as it stands, values are escaped.</summary>
public sealed partial class WireWriter : IDisposable
{
    private const int FirstSize = 16 * 1024;

    // Text is transcoded in pieces, for each of which the worst case is reserved.
    private const int PieceLength = 8 * 1024;

    // XML 1.0 allows no other control characters; a carriage return would come back as a line feed unless it is written as a reference.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\r\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>What has been written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Length);

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>Begins again; the buffer is kept.</summary>
    public void Reset() => Length = 0;

    /// <summary>Takes back what was written last.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)Length, nameof(length));
        Length = length;
    }

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Markup, or text that needs no escaping.</summary>
    public void Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    /// <summary>Text; characters that XML 1.0 forbids are left out (envelope.md §2).</summary>
    public void Text(string value)
    {
        var rest = value.AsSpan();
        while (true)
        {
            var length = rest.IndexOfAny(Special);
            if (length < 0)
            {
                Transcode(rest);
                return;
            }

            Transcode(rest[..length]);
            Raw(rest[length] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '\r' => "&#xD;"u8,
                _ => default,
            });
            rest = rest[(length + 1)..];
        }
    }

    /// <summary>Text without special characters; surrogates without their partner, U+FFFE and U+FFFF are still possible.</summary>
    private void Transcode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var piece = text[..Math.Min(text.Length, PieceLength)];
            var room = Room(piece.Length * 3);
            var status = Utf8.FromUtf16(
                piece, room, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: piece.Length == text.Length);
            Length += WithoutNonCharacters(room[..written]);
            text = text[(status == OperationStatus.InvalidData ? read + 1 : read)..];
        }
    }

    /// <summary>Removes U+FFFE and U+FFFF in place; returns what remains.</summary>
    private static int WithoutNonCharacters(Span<byte> utf8)
    {
        var kept = 0;
        var rest = utf8;
        while (true)
        {
            var length = rest.IndexOf((byte)0xEF);
            if (length < 0)
            {
                if (kept < utf8.Length - rest.Length)
                {
                    rest.CopyTo(utf8[kept..]);
                }

                return kept + rest.Length;
            }

            // All of the text before, and the character itself unless it is one of the two.
            var end = length + 3;
            var wanted = rest[length + 1] == 0xBF && rest[length + 2] >= 0xBE ? length : end;
            rest[..wanted].CopyTo(utf8[kept..]);
            kept += wanted;
            rest = rest[end..];
        }
    }

    private Span<byte> Room(int size)
    {
        if (size > _buffer.Length - Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(_buffer.Length * 2L, Length + (long)size, Array.MaxLength));
            Written.Span.CopyTo(larger);
            if (_buffer.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(_buffer);
            }

            _buffer = larger;
        }

        return _buffer.AsSpan(Length);
    }
}
