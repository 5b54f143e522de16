using System.Text;
using Services86.Contracts;
using Services86.Contracts.Appointments;
using Services86.Contracts.Contacts;
using Services86.Contracts.Principals;
using Services86.Host.Calls;
using Services86.Soap.Descriptions;
using Services86.Soap.Wsdl;

namespace Services86.Tests.Contract;

/// <summary>The three agents as the host describes them, by wire name.</summary>
internal static class WsdlAgents
{
    public static readonly string[] Names = [WireNames.SoPrincipalAgent, WireNames.ContactAgent, WireNames.AppointmentAgent];

    public static AgentDescription Describe(string agent)
    {
        var contract = agent switch
        {
            WireNames.SoPrincipalAgent => typeof(ISoPrincipalAgent),
            WireNames.ContactAgent => typeof(IContactAgent),
            WireNames.AppointmentAgent => typeof(IAppointmentAgent),
            _ => throw new ArgumentOutOfRangeException(nameof(agent), agent, "There is no such agent."),
        };
        var headers = agent == WireNames.SoPrincipalAgent ? AgentHeaders.SignIn : AgentHeaders.Standard;
        return AgentDescription.From(contract, headers, ContractDocumentation.Beside(contract.Assembly));
    }

    public static Uri Address(string agent) => new($"http://localhost:5086{WireNames.Path}{agent}{WireNames.EndpointExtension}");

    /// <summary>The document that the host serves at <see cref="Address"/>.</summary>
    public static string Served(string agent) => Encoding.UTF8.GetString(WsdlDocument.Write(Describe(agent)).For(Address(agent)).Span);
}
