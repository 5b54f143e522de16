using Services86.Contracts;
using Services86.Contracts.Appointments;
using Services86.Contracts.Contacts;
using Services86.Contracts.Principals;
using Services86.Soap.Descriptions;
using Services86.Soap.Dispatch;

namespace Services86.Host.Calls;

/// <summary>The three agents: their operations, their header blocks and who runs their calls.</summary>
internal static class AgentCatalog
{
    /// <param name="runner">Gives the runner whose inspectors judge exactly the declared header blocks.</param>
    public static IReadOnlyList<AgentDefinition> Create(Func<HeaderSet, ICallRunner> runner)
    {
        var standard = runner(AgentHeaders.Standard);
        return
        [
            Define<IAppointmentAgent>(WireNames.AppointmentAgent, Wire.AppointmentOperations, Wire.AppointmentNamespaces, AgentHeaders.Standard, standard),
            Define<IContactAgent>(WireNames.ContactAgent, Wire.ContactOperations, Wire.ContactNamespaces, AgentHeaders.Standard, standard),
            Define<ISoPrincipalAgent>(WireNames.SoPrincipalAgent, Wire.SoPrincipalOperations, Wire.SoPrincipalNamespaces, AgentHeaders.SignIn, runner(AgentHeaders.SignIn)),
        ];
    }

    private static AgentDefinition Define<TAgent>(string name, IReadOnlyList<Operation> operations, string namespaces, HeaderSet headers, ICallRunner runner) => new()
    {
        Name = name,
        Namespace = WireNames.Namespace,
        Operations = operations,
        NamespaceDeclarations = namespaces,
        RequestHeaders = AgentHeaders.Readable,
        ReplyHeaders = AgentHeaders.Writers,
        Runner = runner,
        ImplementationName = $"SuperOffice.Services86.WcfService.Wcf{name}Service",
        Describe = () => AgentDescription.From(typeof(TAgent), headers, ContractDocumentation.Beside(typeof(TAgent).Assembly)),
    };
}
