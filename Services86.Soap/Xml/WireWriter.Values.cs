using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Services86.Soap.Xml;

// Simple values in the forms of XML Schema.
[SuppressMessage("Naming", "CA1720", Justification = "The type is what these methods are about.")]
public sealed partial class WireWriter
{
    // Longer than any number, date or duration.
    private const int LongestValue = 40;

    /// <summary>An xs:int.</summary>
    public void Int32(int value)
    {
        value.TryFormat(Room(LongestValue), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>An xs:short.</summary>
    public void Int16(short value) => Int32(value);

    /// <summary>An xs:boolean.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>An xs:double that reads back as the same number.</summary>
    public void Double(double value)
    {
        if (!double.IsFinite(value))
        {
            Raw(double.IsNaN(value) ? "NaN"u8 : value > 0 ? "INF"u8 : "-INF"u8);
            return;
        }

        value.TryFormat(Room(LongestValue), out var written, "R", CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>An xs:dateTime in whole seconds, never with a suffix, whatever the kind (envelope.md §6).</summary>
    public void DateTime(DateTime value)
    {
        var text = Room(LongestValue);
        Digits(text[..4], value.Year);
        text[4] = (byte)'-';
        Digits(text[5..7], value.Month);
        text[7] = (byte)'-';
        Digits(text[8..10], value.Day);
        text[10] = (byte)'T';
        Digits(text[11..13], value.Hour);
        text[13] = (byte)':';
        Digits(text[14..16], value.Minute);
        text[16] = (byte)':';
        Digits(text[17..19], value.Second);
        Length += 19;
    }

    /// <summary>A duration in days to fractions of a second, zero parts left out.</summary>
    public void Duration(TimeSpan value)
    {
        if (value == TimeSpan.Zero)
        {
            Raw("PT0S"u8);
            return;
        }

        Raw(value.Ticks < 0 ? "-P"u8 : "P"u8);
        // The least value has no positive counterpart in a signed number.
        var ticks = value.Ticks < 0 ? (ulong)-(value.Ticks + 1) + 1 : (ulong)value.Ticks;
        var (days, time) = Math.DivRem(ticks, (ulong)TimeSpan.TicksPerDay);
        Part(days, (byte)'D');
        if (time == 0)
        {
            return;
        }

        Raw("T"u8);
        (var hours, time) = Math.DivRem(time, (ulong)TimeSpan.TicksPerHour);
        Part(hours, (byte)'H');
        (var minutes, time) = Math.DivRem(time, (ulong)TimeSpan.TicksPerMinute);
        Part(minutes, (byte)'M');
        if (time > 0)
        {
            Seconds(time);
        }
    }

    /// <summary>An xs:base64Binary.</summary>
    public void Base64(byte[] value)
    {
        var status = System.Buffers.Text.Base64.EncodeToUtf8(
            value, Room(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length)), out _, out var written);
        Length += status == OperationStatus.Done ? written : throw new InvalidOperationException($"Base64 failed: {status}.");
    }

    private void Seconds(ulong ticks)
    {
        var (seconds, fraction) = Math.DivRem(ticks, (ulong)TimeSpan.TicksPerSecond);
        var text = Room(LongestValue);
        seconds.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        if (fraction > 0)
        {
            text[length] = (byte)'.';
            Digits(text.Slice(length + 1, 7), (int)fraction);
            length += 1 + text.Slice(length + 1, 7).TrimEnd((byte)'0').Length;
        }

        text[length] = (byte)'S';
        Length += length + 1;
    }

    private void Part(ulong value, byte designator)
    {
        if (value > 0)
        {
            var text = Room(LongestValue);
            value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
            text[length] = designator;
            Length += length + 1;
        }
    }

    private static void Digits(Span<byte> text, int value)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
