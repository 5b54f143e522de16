using System.Reflection;
using System.Runtime.Serialization;

namespace Services86.Tests.Property;

/// <summary>Makes values of any contract type with every member filled at random, the same for the same seed.</summary>
internal sealed class RandomCarrier(int seed, bool withNulls)
{
    private const int Deepest = 5;
    private static readonly string[] Texts =
        ["", " ", "x", "Øst & <vest>", "a\r\nb\tc", "]]>", "日本語 🙂", "quote\"'", "  blanks  ", new string('é', 300), "&amp;", "\u00A0\u2028"];

    private readonly Random _random = new(seed);

    public object? Make(Type type, int depth = 0)
    {
        var nullable = !type.IsValueType;
        if (nullable && (depth > Deepest || (withNulls && depth > 0 && _random.Next(5) == 0)))
        {
            return type.IsArray && !withNulls ? Array.CreateInstance(type.GetElementType()!, 0) : null;
        }

        return Simple(type) ?? (type.IsEnum ? Enumeration(type)
            : type.IsArray ? Items(type.GetElementType()!, depth)
            : type.GetCustomAttribute<CollectionDataContractAttribute>() is not null ? Dictionary(type, depth)
            : Structure(type, depth));
    }

    private object? Simple(Type type) =>
        type == typeof(string) ? Texts[_random.Next(Texts.Length)] + _random.Next(1000)
        : type == typeof(int) ? _random.Next(3) switch { 0 => int.MinValue, 1 => int.MaxValue, _ => _random.Next(-100, 100) }
        : type == typeof(short) ? (short)_random.Next(short.MinValue, short.MaxValue + 1)
        : type == typeof(bool) ? _random.Next(2) == 0
        : type == typeof(double) ? _random.Next(6) switch { 0 => double.NaN, 1 => double.PositiveInfinity, 2 => double.Epsilon, _ => (_random.NextDouble() - 0.5) * 1e9 }
        : type == typeof(DateTime) ? new DateTime(1, 1, 1).AddSeconds(_random.NextInt64(315_537_897_599))
        : type == typeof(TimeSpan) ? TimeSpan.FromSeconds(_random.Next(-1_000_000, 1_000_000))
        : type == typeof(byte[]) ? RandomBytes()
        : null;

    private byte[] RandomBytes()
    {
        var bytes = new byte[_random.Next(20)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private object Enumeration(Type type)
    {
        var published = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.GetCustomAttribute<EnumMemberAttribute>() is not null && !f.Name.StartsWith("UndefinedValue", StringComparison.Ordinal))
            .Select(f => Convert.ToInt64(f.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        var value = type.GetCustomAttribute<FlagsAttribute>() is null
            ? published[_random.Next(published.Length)]
            : published.Where(_ => _random.Next(2) == 0).Aggregate(0L, (sum, bit) => sum | bit);
        return Enum.ToObject(type, value);
    }

    private Array Items(Type item, int depth)
    {
        var items = Array.CreateInstance(item, depth > 3 ? 0 : _random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Make(item, depth + 1), i);
        }

        return items;
    }

    private System.Collections.IDictionary Dictionary(Type type, int depth)
    {
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(type)!;
        var item = type.BaseType!.GetGenericArguments()[1];
        for (var i = _random.Next(4); i > 0; i--)
        {
            dictionary[$"key {i} <&>"] = Make(item, depth + 1);
        }

        return dictionary;
    }

    private object Structure(Type type, int depth)
    {
        var value = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.GetCustomAttribute<DataMemberAttribute>() is not null))
        {
            property.SetValue(value, Make(property.PropertyType, depth + 1));
        }

        return value;
    }
}
