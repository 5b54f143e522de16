namespace System.ServiceModel;

// Stands in for the attribute of that name in WCF, which both stacks find by its full name: a message whose body is laid out by its class.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class MessageContractAttribute : Attribute
{
    public bool IsWrapped { get; set; } = true;
    public string? WrapperName { get; set; }
    public string? WrapperNamespace { get; set; }
    public bool HasProtectionLevel { get; set; }
}
