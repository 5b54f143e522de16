using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Services86.Soap.Generators;

/// <summary>One operation of an agent, read from its method: wrappers, parts and the capability that declares it.</summary>
internal sealed class AgentOperation
{
    public AgentOperation(IMethodSymbol method, string agent, string wireNamespace, WireModel model)
    {
        Method = method;
        Agent = agent;
        var operation = method.Attribute(Symbols.OperationContract);
        Name = operation.Named<string>("Name") ?? method.Name;
        Action = operation.Named<string>("Action") ?? $"{wireNamespace}/{agent}/{Name}";
        SlowAfter = method.Attribute(Symbols.SlowCall)?.ConstructorArguments[0].Value as int? ?? 2000;

        if (method.Parameters.Length == 1 && method.Parameters[0].Type.Attribute(Symbols.MessageContract) is { } request)
        {
            RequestMessage = method.Parameters[0].Type;
            RequestElement = request.Named<string>("WrapperName") ?? RequestMessage.Name;
            RequestParts = MessageParts(RequestMessage, model);
        }
        else
        {
            RequestElement = Name;
            RequestParts = (
                from parameter in method.Parameters
                let name = parameter.Attribute(Symbols.MessageParameter).Named<string>("Name") ?? parameter.Name
                select new WireMember(name, name, model.Resolve(parameter.Type), parameter.Attribute(Symbols.AsWritten) is not null)).ToList();
        }

        var result = ((INamedTypeSymbol)method.ReturnType).TypeArguments.FirstOrDefault();
        if (result?.Attribute(Symbols.MessageContract) is { } reply)
        {
            ReplyMessage = result;
            ReplyElement = reply.Named<string>("WrapperName") ?? result.Name;
            ReplyParts = MessageParts(result, model);
        }
        else
        {
            ReplyElement = Name + "Response";
            var name = method.GetReturnTypeAttributes().Attribute(Symbols.MessageParameter).Named<string>("Name") ?? Name + "Result";
            ReplyParts = result is null ? new List<WireMember>() : new List<WireMember> { new(name, "", model.Resolve(result), false) };
        }
    }

    public IMethodSymbol Method { get; }

    public string Agent { get; }

    public string Name { get; }

    public string Action { get; }

    public int SlowAfter { get; }

    public string RequestElement { get; }

    public string ReplyElement { get; }

    /// <summary>The message type of the request, when the contract names one instead of parameters.</summary>
    public ITypeSymbol? RequestMessage { get; }

    public ITypeSymbol? ReplyMessage { get; }

    public IReadOnlyList<WireMember> RequestParts { get; }

    public IReadOnlyList<WireMember> ReplyParts { get; }

    public string Capability => Method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static List<WireMember> MessageParts(ITypeSymbol message, WireModel model) => (
        from property in message.GetMembers().OfType<IPropertySymbol>()
        let part = property.Attribute(Symbols.MessageBodyMember)
        where part is not null
        orderby part.Named<int>("Order")
        select new WireMember(part.Named<string>("Name") ?? property.Name, property.Name, model.Resolve(property.Type), false)).ToList();
}
