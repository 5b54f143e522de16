using System.Runtime.Serialization;
using System.Xml.Linq;
using Services86.Contracts;
using Services86.Soap.Descriptions;

namespace Services86.Tests.Contract;

/// <summary>The served schemas accept whatever the contract types can hold, as the framework's own serializer writes it, and nothing else.</summary>
public sealed class SchemaReplyTests
{
    private static readonly XNamespace Envelope = "http://schemas.xmlsoap.org/soap/envelope/";
    private static readonly XNamespace Service = WireNames.Namespace;
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly Dictionary<string, (AgentDescription Description, ReplySchema Schema)> _agents =
        WsdlAgents.Names.ToDictionary(n => n, n => (WsdlAgents.Describe(n), ReplySchema.Of(WsdlAgents.Served(n))));

    [Test]
    public void Reply_OfAnyOperation_IsValid([ValueSource(typeof(WsdlAgents), nameof(WsdlAgents.Names))] string agent, [Values] SchemaFill fill)
    {
        var (description, schema) = _agents[agent];
        Assert.Multiple(() =>
        {
            foreach (var operation in description.Operations)
            {
                var reply = Reply(description, operation, fill).ToString(SaveOptions.DisableFormatting);
                Assert.That(schema.Problems(reply, operation.Name), Is.Empty, operation.Name);
            }
        });
    }

    [Test]
    public void Reply_WithoutMembers_IsValid()
    {
        var reply = Entity();
        reply.Descendants(Service + "AppointmentEntity").Elements().Remove();

        Assert.That(Problems(reply), Is.Empty);
    }

    [TestCase("http://schemas.xmlsoap.org/soap/envelope/")]
    [TestCase("http://www.w3.org/2003/05/soap-envelope")]
    public void Reply_FaultWithoutHeaderBlocks_IsValid(string version)
    {
        XNamespace soap = version;
        var reply = new XElement(soap + "Envelope", new XElement(soap + "Body", new XElement(soap + "Fault")));

        Assert.That(Problems(reply), Is.Empty);
    }

    private static readonly TestCaseData[] Wrong =
    [
        Case("UnknownMember", "invalid child element 'Colour'", r => Response(r).Add(new XElement(Service + "Colour", "red"))),
        Case("MembersOutOfOrder", "invalid child element 'TableRight'", r => Move(Response(r).Element(Service + "TableRight")!)),
        Case("MemberOfOtherNamespace", "invalid child element 'Description'", r => Response(r).Element(Service + "Description")!.Name = "Description"),
        Case("NumberWithoutValue", "AppointmentId' element is invalid", r => Response(r).Element(Service + "AppointmentId")!.Value = ""),
        Case("UnknownEnumerationName", "Type' element is invalid", r => Response(r).Element(Service + "Type")!.Value = "Diary"),
        Case("UnknownFlagName", "Mask' element is invalid", r => Response(r).Descendants(Service + "Mask").First().Value = "Select Everything"),
        Case("NilNumber", "xsi:nil", r => Response(r).Element(Service + "AppointmentId")!.ReplaceWith(Nil("AppointmentId"))),
        Case("TypeAttribute", "xsi:type", r => Response(r).Add(new XAttribute(Instance + "type", "AppointmentEntity"))),
        Case("HeaderBlockMissing", "Header blocks: expected", r => r.Descendants(Service + "ExtraInfo").Remove()),
        Case("HeaderBlockUnknown", "is not declared", r => r.Element(Envelope + "Header")!.Add(new XElement("Trace"))),
        Case("MustUnderstand", "mustUnderstand", r => r.Descendants(Service + "Succeeded").Single().Add(new XAttribute(Envelope + "mustUnderstand", 1))),
        Case("OtherReply", "Body: expected", r => r.Element(Envelope + "Body")!.Elements().Single().Name = Service + "GetAppointmentResponse"),
        Case("FaultWithHeaders", "Header blocks: expected", r => r.Element(Envelope + "Body")!.ReplaceNodes(new XElement(Envelope + "Fault"))),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void Reply_BrokenOnPurpose_IsRefused(Action<XElement> breakIt, string problem)
    {
        var reply = Entity();
        breakIt(reply);

        Assert.That(Problems(reply), Has.Some.Contains(problem));
    }

    private IReadOnlyList<string> Problems(XElement reply) =>
        _agents[WireNames.AppointmentAgent].Schema.Problems(reply.ToString(SaveOptions.DisableFormatting), "GetAppointmentEntity");

    private XElement Entity()
    {
        var description = _agents[WireNames.AppointmentAgent].Description;
        return Reply(description, description.Operations.Single(o => o.Name == "GetAppointmentEntity"), SchemaFill.Highest);
    }

    private static XElement Reply(AgentDescription agent, OperationDescription operation, SchemaFill fill)
    {
        var sample = new SchemaSample(fill);
        return new(
            Envelope + "Envelope",
            new XElement(Envelope + "Header", agent.Headers.Response.Select(h => Element(h.Name, h.Type, sample))),
            new XElement(Envelope + "Body", new XElement(Service + operation.Reply.Wrapper, operation.Reply.Parts.Select(p => Element(p.Name, p.Type, sample)))));
    }

    private static XElement Element(string name, Type type, SchemaSample sample)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(type, name, Service.NamespaceName).WriteObject(stream, sample.Make(type));
        stream.Position = 0;
        return XElement.Load(stream);
    }

    private static XElement Response(XElement reply) => reply.Descendants(Service + "Response").Single();

    private static XElement Nil(string name) => new(Service + name, new XAttribute(Instance + "nil", "true"));

    private static void Move(XElement member)
    {
        var parent = member.Parent!;
        member.Remove();
        parent.Add(member);
    }

    private static TestCaseData Case(string name, string problem, Action<XElement> breakIt) => new TestCaseData(breakIt, problem).SetArgDisplayNames(name);
}
