using System.Reflection;
using System.Runtime.Serialization;

namespace Services86.Soap.Wsdl;

/// <summary>A member of a data contract.</summary>
internal sealed record DataMember(string Name, Type Type, bool IsRequired)
{
    /// <summary>The members that the type itself declares, in wire order; those of its parent come before them, in the parent's type.</summary>
    public static IEnumerable<DataMember> Of(Type type) =>
        from property in type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        let attribute = property.GetCustomAttribute<DataMemberAttribute>()
        where attribute is not null
        let member = new DataMember(attribute.Name ?? property.Name, property.PropertyType, attribute.IsRequired)
        orderby attribute.Order
        select member;

    /// <summary>The data contract that the type extends, if any.</summary>
    public static Type? Parent(Type type) =>
        type.BaseType is { } parent && parent.IsDefined(typeof(DataContractAttribute), inherit: false) ? parent : null;
}
