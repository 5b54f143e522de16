using System.Reflection;

namespace Services86.Soap.Descriptions;

/// <summary>
/// How a method of a contract becomes an operation. Ordinary methods: the request element is named after the operation, its children are
/// the parameters; the reply is the name plus <c>Response</c>. A class with a message contract lays its message out itself.
/// </summary>
internal sealed class OperationRule(string agent, string serviceNamespace, ContractDocumentation? documentation)
{
    private const string ServiceModel = "System.ServiceModel.";

    public OperationDescription Describe(MethodInfo method)
    {
        var attribute = NamedAttribute.Find(method.CustomAttributes, ServiceModel + "OperationContractAttribute")
            ?? throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} bears no OperationContract attribute.");
        var name = attribute.Text("Name") ?? method.Name;
        var action = attribute.Text("Action") ?? $"{serviceNamespace.TrimEnd('/')}/{agent}/{name}";
        return new OperationDescription
        {
            Name = name,
            Action = action,
            ReplyAction = attribute.Text("ReplyAction") ?? action + "Response",
            Request = Request(method, name),
            Reply = Reply(method, name),
            DeclaringInterface = method.DeclaringType!,
            Documentation = documentation?.SummaryOf(method),
        };
    }

    private MessageDescription Request(MethodInfo method, string name)
    {
        var parameters = method.GetParameters();
        return parameters is [var only] && MessageContract(only.ParameterType) is { } laidOut
            ? laidOut
            : new MessageDescription(name + "Request", name, [.. parameters.Select(p => Part(p, p.ParameterType, p.Name!))]);
    }

    private MessageDescription Reply(MethodInfo method, string name)
    {
        var result = Result(method);
        return result is null
            ? new MessageDescription(name + "Response", name + "Response", [])
            : MessageContract(result)
            ?? new MessageDescription(name + "Response", name + "Response", [Part(method.ReturnParameter, result, name + "Result")]);
    }

    private static Type? Result(MethodInfo method)
    {
        var type = method.ReturnType;
        if (type == typeof(Task))
        {
            return null;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>)
            ? type.GetGenericArguments()[0]
            : throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} returns {type}, not a task.");
    }

    private static PartDescription Part(ParameterInfo parameter, Type type, string ownName) =>
        new(NamedAttribute.Find(parameter.CustomAttributes, ServiceModel + "MessageParameterAttribute")?.Text("Name") ?? ownName, type);

    private MessageDescription? MessageContract(Type type)
    {
        if (NamedAttribute.Find(type.CustomAttributes, ServiceModel + "MessageContractAttribute") is not { } contract)
        {
            return null;
        }

        if (contract.Text("WrapperNamespace") is { } space && space != serviceNamespace)
        {
            throw new InvalidOperationException($"The wrapper of {type} lies in the namespace {space}; only the service namespace is supported.");
        }

        var parts =
            from property in type.GetProperties()
            let member = NamedAttribute.Find(property.CustomAttributes, ServiceModel + "MessageBodyMemberAttribute")
            where member is not null
            let part = new PartDescription(member.Text("Name") ?? property.Name, property.PropertyType)
            orderby member.Number("Order") ?? -1
            select part;
        return new MessageDescription(type.Name, contract.Text("WrapperName") ?? type.Name, [.. parts]);
    }
}
