using System.Reflection;

namespace Services86.Soap.Descriptions;

/// <summary>
/// An attribute found by its full name and read without its type, so that the contracts may bring the System.ServiceModel vocabulary
/// themselves and another stack may still read it (house.md §1).
/// </summary>
internal sealed class NamedAttribute
{
    private readonly IList<CustomAttributeNamedArgument> _arguments;

    private NamedAttribute(IList<CustomAttributeNamedArgument> arguments) => _arguments = arguments;

    public static NamedAttribute? Find(IEnumerable<CustomAttributeData> attributes, string fullName) =>
        attributes.FirstOrDefault(a => a.AttributeType.FullName == fullName) is { } found ? new NamedAttribute(found.NamedArguments) : null;

    public string? Text(string name) => Value(name) as string;

    public int? Number(string name) => Value(name) as int?;

    private object? Value(string name) => _arguments.FirstOrDefault(a => a.MemberName == name).TypedValue.Value;
}
