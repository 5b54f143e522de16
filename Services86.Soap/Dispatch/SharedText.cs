using System.Runtime.CompilerServices;
using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>The text of objects that are written many times and never change, kept as long as the object lives.</summary>
/// <param name="write">Writes the content of one object.</param>
public sealed class SharedText<T>(Action<WireWriter, T> write)
    where T : class
{
    private readonly ConditionalWeakTable<T, byte[]> _texts = [];

    /// <summary>Writes the content, the first time piece by piece, later as a whole.</summary>
    public void Write(WireWriter writer, T value)
    {
        if (_texts.TryGetValue(value, out var text))
        {
            writer.Raw(text);
            return;
        }

        var start = writer.Length;
        write(writer, value);
        _texts.TryAdd(value, writer.Written.Span[start..].ToArray());
    }
}
