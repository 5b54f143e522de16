using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Services86.Soap.Dispatch;

/// <summary>A request's content as UTF-8: all of it, or its beginning when the rest cannot be decoded.</summary>
/// <param name="Utf8">Valid UTF-8.</param>
/// <param name="EndsUndecodable">The content goes on, but cannot be decoded or decompressed.</param>
internal readonly record struct RequestText(ReadOnlyMemory<byte> Utf8, bool EndsUndecodable)
{
    public static RequestText FromUtf8(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new RequestText(content, false);
        }

        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        return new RequestText(content[..valid], true);
    }

    /// <summary>Transcodes; the byte order comes from the byte order mark, else from the first character, which is ASCII in any XML document.</summary>
    public static RequestText FromUtf16(ReadOnlySpan<byte> content)
    {
        var bigEndian = content.Length < 2 || content[0] == 0 || (content[0] == 0xFE && content[1] == 0xFF);
        var marked = content.Length >= 2 && (content[0], content[1]) is (0xFE, 0xFF) or (0xFF, 0xFE);
        var body = marked ? content[2..] : content;
        var units = new ushort[body.Length / 2];
        MemoryMarshal.Cast<byte, ushort>(body[..(units.Length * 2)]).CopyTo(units);
        if (bigEndian == BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(units, units);
        }

        var utf8 = new byte[units.Length * 3];
        var status = System.Text.Unicode.Utf8.FromUtf16(MemoryMarshal.Cast<ushort, char>(units), utf8, out _, out var written, replaceInvalidSequences: false);
        return new RequestText(utf8.AsMemory(0, written), status != OperationStatus.Done || body.Length % 2 != 0);
    }
}
