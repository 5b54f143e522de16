namespace System.ServiceModel;

// Stands in for the attribute of that name in WCF, which both stacks find by its full name: an operation of a port type.
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OperationContractAttribute : Attribute
{
    public string? Name { get; set; }
    public string? Action { get; set; }
    public string? ReplyAction { get; set; }
    public bool AsyncPattern { get; set; }
    public bool IsOneWay { get; set; }
    public bool IsInitiating { get; set; } = true;
    public bool IsTerminating { get; set; }
    public bool HasProtectionLevel { get; set; }
}
