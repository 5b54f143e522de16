using System.Collections;
using System.Reflection;
using System.Runtime.Serialization;

namespace Services86.Tests.Contract;

/// <summary>Which values a sample is made of.</summary>
public enum SchemaFill
{
    /// <summary>Nothing but null where null is possible.</summary>
    Nil,

    /// <summary>Objects without content: every member null or zero.</summary>
    Bare,

    /// <summary>Every member filled with the lowest value, arrays empty.</summary>
    Lowest,

    /// <summary>Every member filled with the highest value, arrays with two items.</summary>
    Highest,
}

/// <summary>Makes values of any contract type.</summary>
internal sealed class SchemaSample(SchemaFill fill)
{
    private const int Deepest = 8;

    public object? Make(Type type) => fill == SchemaFill.Nil && !type.IsValueType ? null : Make(type, 0);

    private object? Make(Type type, int depth)
    {
        var isHigh = fill == SchemaFill.Highest;
        return Type.GetTypeCode(type) switch
        {
            _ when type.IsEnum => Enumeration(type, isHigh),
            TypeCode.String => fill == SchemaFill.Bare && depth > 0 ? null : isHigh ? "<Ærø & \U0001F600>\t]]>" : string.Empty,
            TypeCode.Boolean => isHigh,
            TypeCode.DateTime => isHigh ? DateTime.MaxValue : DateTime.MinValue,
            TypeCode.Int16 => isHigh ? short.MaxValue : short.MinValue,
            TypeCode.Int32 => isHigh ? int.MaxValue : int.MinValue,
            TypeCode.Double => isHigh ? double.MaxValue : double.MinValue,
            TypeCode.Object when type == typeof(TimeSpan) => isHigh ? TimeSpan.MaxValue : TimeSpan.MinValue,
            TypeCode.Object when fill == SchemaFill.Bare && depth > 0 && !type.IsValueType => null,
            TypeCode.Object => depth == Deepest ? null : Structure(type, depth, isHigh),
            var other => throw new NotSupportedException($"No sample of {other}."),
        };
    }

    private object Structure(Type type, int depth, bool isHigh)
    {
        if (type == typeof(byte[]))
        {
            return isHigh ? new byte[] { 0, 127, 255 } : Array.Empty<byte>();
        }

        if (type.IsArray)
        {
            var array = Array.CreateInstance(type.GetElementType()!, isHigh ? 2 : 0);
            for (var i = 0; i < array.Length; i++)
            {
                array.SetValue(Make(type.GetElementType()!, depth + 1), i);
            }

            return array;
        }

        var made = Activator.CreateInstance(type)!;
        if (made is IDictionary dictionary)
        {
            if (isHigh)
            {
                dictionary.Add("one", Make(type.BaseType!.GetGenericArguments()[1], depth + 1));
                dictionary.Add("two", null);
            }

            return made;
        }

        foreach (var property in type.GetProperties().Where(p => p.IsDefined(typeof(DataMemberAttribute))))
        {
            property.SetValue(made, Make(property.PropertyType, depth + 1));
        }

        return made;
    }

    private static object Enumeration(Type type, bool isHigh)
    {
        var named = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsDefined(typeof(EnumMemberAttribute))).ToList();
        return type.IsDefined(typeof(FlagsAttribute))
            ? Enum.ToObject(type, isHigh ? named.Sum(f => Convert.ToInt64(f.GetRawConstantValue(), null)) : 0)
            : named[isHigh ? ^1 : 0].GetValue(null)!;
    }
}
