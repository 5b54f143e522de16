namespace System.ServiceModel;

// Stands in for the attribute of that name in WCF, which both stacks find by its full name: a port type.
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
internal sealed class ServiceContractAttribute : Attribute
{
    public string? Name { get; set; }
    public string? Namespace { get; set; }
    public string? ConfigurationName { get; set; }
    public SessionMode SessionMode { get; set; }
    public Type? CallbackContract { get; set; }
    public bool HasProtectionLevel { get; set; }
}
