namespace System.ServiceModel;

// Stands in for the attribute of that name in WCF, which both stacks find by its full name: the element name of a parameter or of the result.
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
internal sealed class MessageParameterAttribute : Attribute
{
    public string? Name { get; set; }
}
