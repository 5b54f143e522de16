using System.ServiceModel;
using System.Xml.Linq;
using Services86.Contracts;
using Services86.Contracts.Appointments;
using Services86.Contracts.Headers;
using Services86.Contracts.Principals;
using Services86.Soap.Descriptions;

namespace Services86.Tests.Contract;

public sealed class WsdlDescriptionTests
{
    private static readonly HeaderSet NoHeaders = new([], []);

    [Test]
    public void Description_OrdinaryOperation_IsNamedByTheRule()
    {
        var operation = WsdlAgents.Describe("Appointment").Operations.Single(o => o.Name == "GetAlarms");

        Assert.Multiple(() =>
        {
            Assert.That(operation.Action, Is.EqualTo(WireNames.Namespace + "/Appointment/GetAlarms"));
            Assert.That(operation.ReplyAction, Is.EqualTo(WireNames.Namespace + "/Appointment/GetAlarmsResponse"));
            Assert.That(operation.DeclaringInterface, Is.EqualTo(typeof(IAppointmentDiary)));
            Assert.That(
                operation.ToString(),
                Is.EqualTo("GetAlarms(Boolean IncludeInvitations, Boolean IncludeAllAppointments, Int32 DefaultAlarmLeadTimeInMinutes)"
                    + " -> GetAlarmsResponse(MultiAlarmData Response)"));
        });
    }

    [Test]
    public void Description_OperationWithoutResult_HasAnEmptyReply()
    {
        var operation = WsdlAgents.Describe("Appointment").Operations.Single(o => o.Name == "SetActivityStatus");

        Assert.That(operation.Reply, Is.EqualTo(new MessageDescription("SetActivityStatusResponse", "SetActivityStatusResponse", operation.Reply.Parts)));
        Assert.That(operation.Reply.Parts, Is.Empty);
    }

    [Test]
    public void Description_MessageContract_IsLaidOutByItsClass()
    {
        var operation = WsdlAgents.Describe("SoPrincipal").Operations.Single(o => o.Name == "AuthenticateUsernamePassword");

        Assert.Multiple(() =>
        {
            Assert.That(operation.Request.Name, Is.EqualTo("AuthenticateUsernamePasswordRequest"));
            Assert.That(operation.Request.ToString(), Is.EqualTo("AuthenticateUsernamePassword(String UserName, String Password)"));
            Assert.That(operation.Reply.Name, Is.EqualTo("AuthenticateResponse"));
            Assert.That(
                operation.Reply.Parts,
                Is.EqualTo(new PartDescription[]
                {
                    new("Response", typeof(SoPrincipalCarrier)), new("Credentials", typeof(SoCredentials)), new("AuthenticationSucceeded", typeof(bool)),
                }));
        });
    }

    [Test]
    public void Documentation_OfAMethod_IsPlainText()
    {
        var file = XDocument.Parse(
            """
            <doc><members>
              <member name="M:Services86.Contracts.Appointments.IAppointmentDiary.GetAlarms(System.Boolean)">
                <summary>
                  Gives <see cref="T:Some.Carrier"/> or <see langword="null"/> for
                  <paramref name="count"/>, <c>as is</c>.
                </summary>
              </member>
            </members></doc>
            """);

        var agent = AgentDescription.From(typeof(IAppointmentAgent), NoHeaders, ContractDocumentation.Read(file));

        Assert.That(agent.Operations.Single(o => o.Name == "GetAlarms").Documentation, Is.EqualTo("Gives Carrier or null for count, as is."));
        Assert.That(agent.Operations.Single(o => o.Name == "GetMyDiary").Documentation, Is.Null);
    }

    [Test]
    public void Documentation_WithoutFile_IsEmpty()
    {
        var agent = AgentDescription.From(typeof(ISoPrincipalAgent), NoHeaders, ContractDocumentation.Beside(typeof(string).Assembly));

        Assert.That(agent.Operations.Select(o => o.Documentation), Has.All.Null);
    }

    [TestCase(typeof(IDisposable), "bears no ServiceContract")]
    [TestCase(typeof(IMixed), "belongs to another agent")]
    [TestCase(typeof(ITwice), "declares Go twice")]
    [TestCase(typeof(ISilent), "bears no OperationContract")]
    [TestCase(typeof(ISynchronous), "not a task")]
    [TestCase(typeof(IElsewhere), "only the service namespace")]
    public void Description_ContractAgainstTheRules_IsRefused(Type contract, string problem)
    {
        Assert.That(
            () => AgentDescription.From(contract, NoHeaders),
            Throws.InvalidOperationException.With.Message.Contains(problem));
    }

    [ServiceContract(Name = "A", Namespace = "urn:a")]
    private interface IGo
    {
        [OperationContract]
        Task Go();
    }

    [ServiceContract(Name = "B", Namespace = "urn:a")]
    private interface IMixed : IGo;

    [ServiceContract(Name = "A", Namespace = "urn:a")]
    private interface ITwice : IGo
    {
        [OperationContract(Name = "Go")]
        Task GoAgain();
    }

    [ServiceContract]
    private interface ISilent
    {
        Task Go();
    }

    [ServiceContract]
    private interface ISynchronous
    {
        [OperationContract]
        int Go();
    }

    [ServiceContract]
    private interface IElsewhere
    {
        [OperationContract]
        Task Go(Elsewhere request);
    }

    [MessageContract(WrapperNamespace = "urn:elsewhere")]
    private sealed class Elsewhere;
}
