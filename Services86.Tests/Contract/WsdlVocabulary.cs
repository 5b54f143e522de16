// The attributes by their full names, as the contracts bring them: descriptions must not depend on whose they are.
namespace System.ServiceModel;

[AttributeUsage(AttributeTargets.Interface)]
internal sealed class ServiceContractAttribute : Attribute
{
    public string? Name { get; set; }
    public string? Namespace { get; set; }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class OperationContractAttribute : Attribute
{
    public string? Name { get; set; }
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class MessageContractAttribute : Attribute
{
    public string? WrapperNamespace { get; set; }
}
