using Services86.Soap.Descriptions;
using Services86.Soap.Envelopes;

namespace Services86.Soap.Dispatch;

/// <summary>Everything that an agent's endpoint needs, put together by the host at start-up.</summary>
public sealed class AgentDefinition
{
    /// <summary>The wire name, for instance <c>Contact</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The service namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The generated operations.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }

    /// <summary>The declarations that replies carry on their envelope, each namespace once.</summary>
    public required string NamespaceDeclarations { get; init; }

    /// <summary>The header blocks that are read from a request, whether this agent judges them or not.</summary>
    public required IReadOnlyList<RequestHeader> RequestHeaders { get; init; }

    /// <summary>The header blocks of every reply.</summary>
    public required IReadOnlyList<ReplyHeader> ReplyHeaders { get; init; }

    /// <summary>Judges and runs the calls of this agent.</summary>
    public required ICallRunner Runner { get; init; }

    /// <summary>Gives the contract as the WSDL needs it; asked for once, when the first WSDL is.</summary>
    public required Func<AgentDescription> Describe { get; init; }

    /// <summary>The name of the service implementation that the help page shows; one public client looks for it (clients.md 7).</summary>
    public required string ImplementationName { get; init; }
}
