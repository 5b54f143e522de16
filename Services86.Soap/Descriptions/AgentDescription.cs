namespace Services86.Soap.Descriptions;

/// <summary>An agent as its contract declares it: what the WSDL is written from.</summary>
public sealed class AgentDescription
{
    private const string ServiceContract = "System.ServiceModel.ServiceContractAttribute";

    /// <summary>The wire name, for instance <c>Contact</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The service namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The agent interface, the sum of its capability interfaces.</summary>
    public required Type Contract { get; init; }

    /// <summary>The operations, in the order in which the capabilities declare them.</summary>
    public required IReadOnlyList<OperationDescription> Operations { get; init; }

    /// <summary>The header blocks of every request and every reply.</summary>
    public required HeaderSet Headers { get; init; }

    /// <summary>The summary of the contract's documentation; null without one.</summary>
    public string? Documentation { get; init; }

    /// <summary>Reads the contract; an agent that does not obey the rules of house.md §2 is an error at start-up.</summary>
    /// <param name="contract">The agent interface.</param>
    /// <param name="headers">The header blocks of its operations.</param>
    /// <param name="documentation">Where the texts for people come from.</param>
    public static AgentDescription From(Type contract, HeaderSet headers, ContractDocumentation? documentation = null)
    {
        var (name, serviceNamespace) = Identity(contract);
        var rule = new OperationRule(name, serviceNamespace, documentation);
        var operations = new List<OperationDescription>();
        foreach (var capability in contract.GetInterfaces().Prepend(contract))
        {
            if (Identity(capability) != (name, serviceNamespace))
            {
                throw new InvalidOperationException($"{capability} belongs to another agent than {contract}.");
            }

            operations.AddRange(capability.GetMethods().OrderBy(m => m.MetadataToken).Select(rule.Describe));
        }

        if (operations.CountBy(o => o.Name).FirstOrDefault(n => n.Value > 1) is { Key: { } twice })
        {
            throw new InvalidOperationException($"{contract} declares {twice} twice.");
        }

        return new AgentDescription
        {
            Name = name,
            Namespace = serviceNamespace,
            Contract = contract,
            Operations = operations,
            Headers = headers,
            Documentation = documentation?.SummaryOf(contract),
        };
    }

    private static (string Name, string Namespace) Identity(Type contract)
    {
        var attribute = NamedAttribute.Find(contract.CustomAttributes, ServiceContract)
            ?? throw new InvalidOperationException($"{contract} bears no ServiceContract attribute.");
        return (attribute.Text("Name") ?? contract.Name, attribute.Text("Namespace") ?? "http://tempuri.org/");
    }
}
