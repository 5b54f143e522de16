namespace Services86.Soap.Descriptions;

/// <summary>One operation of an agent as its contract declares it.</summary>
public sealed class OperationDescription
{
    /// <summary>The wire name.</summary>
    public required string Name { get; init; }

    /// <summary>The exact SOAP action of the request.</summary>
    public required string Action { get; init; }

    /// <summary>The action of the reply.</summary>
    public required string ReplyAction { get; init; }

    /// <summary>What is sent.</summary>
    public required MessageDescription Request { get; init; }

    /// <summary>What comes back.</summary>
    public required MessageDescription Reply { get; init; }

    /// <summary>The interface that declares the operation: the capability that answers it.</summary>
    public required Type DeclaringInterface { get; init; }

    /// <summary>The summary of the contract's documentation; null without one.</summary>
    public string? Documentation { get; init; }

    /// <summary>The operation as a person reads it.</summary>
    public override string ToString() => $"{Request} -> {Reply}";
}
