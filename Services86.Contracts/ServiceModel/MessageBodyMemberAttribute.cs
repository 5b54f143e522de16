namespace System.ServiceModel;

// Stands in for the attribute of that name in WCF, which both stacks find by its full name: a child of the body of a message contract.
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class MessageBodyMemberAttribute : Attribute
{
    public string? Name { get; set; }
    public string? Namespace { get; set; }
    public int Order { get; set; }
    public bool HasProtectionLevel { get; set; }
}
