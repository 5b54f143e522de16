using System.ComponentModel;
using System.Reflection;

namespace Services86.Host.Settings;

/// <summary>What stands in a section must be a setting that there is, with a value of its kind: nobody reads a key with a slip of the pen.</summary>
internal static class SectionKeys
{
    public static void Judge(IConfigurationSection section, Type options)
    {
        var known = options.GetProperties().Where(property => property.CanWrite).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            if (!known.TryGetValue(child.Key, out var property))
            {
                throw new SettingsException(child.Path, $"is not known; the section has {string.Join(", ", known.Keys)}.");
            }

            if (child.Value is { } value && !CanHold(property, value))
            {
                throw new SettingsException(child.Path, $"is '{value}'; it must be {Expected(property)}.");
            }
        }
    }

    private static bool CanHold(PropertyInfo property, string value) =>
        property.PropertyType == typeof(string) || property.PropertyType.IsArray || TypeDescriptor.GetConverter(property.PropertyType).IsValid(value);

    private static string Expected(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsEnum ? string.Join(" or ", Enum.GetNames(type)) : type == typeof(bool) ? "true or false" : "a whole number";
    }
}
