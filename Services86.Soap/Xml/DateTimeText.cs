namespace Services86.Soap.Xml;

/// <summary>xs:dateTime as envelope.md §2 and §6 take it: date and time, a fraction of a second that is cut, an optional suffix.</summary>
internal static class DateTimeText
{
    private static readonly DateTime Last = new(9999, 12, 31, 23, 59, 59, DateTimeKind.Utc);

    /// <param name="token">Not empty.</param>
    /// <param name="value">The wall clock as written; the minimum for every year before 1.</param>
    /// <param name="offset">What the suffix says in minutes, null without one and for a year before 1.</param>
    public static bool TryRead(ReadOnlySpan<byte> token, out DateTime value, out int? offset)
    {
        value = default;
        offset = null;
        var negative = token[0] == '-';
        var rest = token[(negative ? 1 : 0)..];
        var yearDigits = rest.IndexOf((byte)'-');
        if (yearDigits < 4 || (yearDigits > 4 && !negative) || rest[..yearDigits].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        var year = 0;
        if (!negative)
        {
            _ = TakeNumber(ref rest, 4, out year);
        }
        else
        {
            rest = rest[yearDigits..];
        }

        if (!Take(ref rest, '-') || !TakeNumber(ref rest, 2, out var month)
            || !Take(ref rest, '-') || !TakeNumber(ref rest, 2, out var day)
            || !Take(ref rest, 'T') || !TryReadTime(ref rest, out var seconds)
            || !TryReadSuffix(rest, out offset)
            || month is < 1 or > 12 || day < 1
            // Year 0 counts as a leap year, as in ISO 8601; no earlier year is told apart from it.
            || day > DateTime.DaysInMonth(year == 0 ? 4 : year, month))
        {
            return false;
        }

        if (year == 0)
        {
            offset = null;
            return true;
        }

        var date = new DateTime(year, month, day);
        if (seconds == 86400 && date == DateTime.MaxValue.Date)
        {
            return false;
        }

        value = date.AddTicks(seconds * TimeSpan.TicksPerSecond);
        return true;
    }

    /// <summary>An instant in UTC when there is an offset, as far as years 1 to 9999 can hold it.</summary>
    public static DateTime ToInstant(DateTime value, int? offset)
    {
        if (offset is not { } minutes)
        {
            return value;
        }

        var ticks = value.Ticks - (minutes * TimeSpan.TicksPerMinute);
        return new DateTime(Math.Clamp(ticks, 0, Last.Ticks), DateTimeKind.Utc);
    }

    private static bool TryReadTime(ref ReadOnlySpan<byte> rest, out int seconds)
    {
        seconds = 0;
        if (!TakeNumber(ref rest, 2, out var hour) || !Take(ref rest, ':')
            || !TakeNumber(ref rest, 2, out var minute) || !Take(ref rest, ':')
            || !TakeNumber(ref rest, 2, out var second))
        {
            return false;
        }

        var fraction = false;
        if (Take(ref rest, '.'))
        {
            var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            digits = digits < 0 ? rest.Length : digits;
            if (digits == 0)
            {
                return false;
            }

            fraction = rest[..digits].ContainsAnyExcept((byte)'0');
            rest = rest[digits..];
        }

        seconds = (hour * 3600) + (minute * 60) + second;
        return minute < 60 && second < 60 && (hour < 24 || (seconds == 86400 && !fraction));
    }

    private static bool TryReadSuffix(ReadOnlySpan<byte> rest, out int? offset)
    {
        offset = null;
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest.SequenceEqual("Z"u8))
        {
            offset = 0;
            return true;
        }

        var west = rest[0] == '-';
        if (!west && rest[0] != '+')
        {
            return false;
        }

        rest = rest[1..];
        if (!TakeNumber(ref rest, 2, out var hours) || !Take(ref rest, ':') || !TakeNumber(ref rest, 2, out var minutes) || !rest.IsEmpty)
        {
            return false;
        }

        var total = (hours * 60) + minutes;
        offset = west ? -total : total;
        return minutes < 60 && total <= 14 * 60;
    }

    private static bool Take(ref ReadOnlySpan<byte> rest, char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool TakeNumber(ref ReadOnlySpan<byte> rest, int digits, out int value)
    {
        value = 0;
        if (rest.Length < digits)
        {
            return false;
        }

        foreach (var digit in rest[..digits])
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        rest = rest[digits..];
        return true;
    }
}
