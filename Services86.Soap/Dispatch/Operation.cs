using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>
/// One operation as the dispatcher runs it: read the parameters, invoke, write the reply. The source generator writes one stateless
/// subclass per operation; everything that can be known at start-up is known here.
/// </summary>
/// <param name="agent">The agent's wire name, for instance <c>Contact</c>.</param>
/// <param name="name">The operation's wire name.</param>
/// <param name="action">The exact SOAP action of the request.</param>
/// <param name="requestElement">The local name of the body's child that carries the parameters.</param>
/// <param name="slowAfter">Milliseconds after which a call counts as slow (the contract's NsApiSlow number).</param>
public abstract class Operation(string agent, string name, string action, string requestElement, int slowAfter)
{
    /// <summary>The agent's wire name.</summary>
    public string Agent { get; } = agent;

    /// <summary>The operation's wire name.</summary>
    public string Name { get; } = name;

    /// <summary>The exact, case-sensitive SOAP action.</summary>
    public string Action { get; } = action;

    /// <summary>The local name of the request element.</summary>
    public string RequestElement { get; } = requestElement;

    /// <summary>Milliseconds after which a call counts as slow.</summary>
    public int SlowAfter { get; } = slowAfter;

    /// <summary>Reads the parameters; the reader stands on the start tag of the request element and ends behind its end tag.</summary>
    public abstract object ReadParameters(WireReader reader);

    /// <summary>Calls the capability that declares the operation.</summary>
    /// <param name="services">The services of this call; the capability is resolved from it.</param>
    /// <param name="parameters">What <see cref="ReadParameters"/> gave.</param>
    public abstract ValueTask<object?> InvokeAsync(IServiceProvider services, object parameters);

    /// <summary>Writes the reply element; <c>null</c> writes the default content that goes with an application error.</summary>
    public abstract void WriteReply(WireWriter writer, object? result);

    /// <summary>The operation as a person names it.</summary>
    public override string ToString() => $"{Agent}.{Name}";
}
