using System.Globalization;

namespace Services86.Agents.Errors;

/// <summary>A parameter that cannot be: undefined number, contradicting ids, missing carrier.</summary>
internal sealed class SoInvalidArgumentException(string message) : SoException(message)
{
    /// <summary>Names the parameter, what came and what was expected.</summary>
    public static SoInvalidArgumentException For(string parameter, object? received, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Parameter {parameter} is {received ?? "nil"}, expected {expected}"));

    /// <summary>The header block TimeZone names no zone of the register (envelope.md §6).</summary>
    public static SoInvalidArgumentException UnknownTimeZone() => new("Unknown time zone");
}
