using System.Text;
using System.Xml.Linq;
using Services86.Soap.Wsdl;

namespace Services86.Tests.Contract;

public sealed class WsdlDocumentTests
{
    private static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";
    private static readonly XNamespace Soap = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";

    /// <summary>How many components the published documents have: the target namespace, every schema component, message, port type, binding,
    /// service, and each operation of port type and binding.</summary>
    [TestCase("SoPrincipal", 129)]
    [TestCase("Contact", 371)]
    [TestCase("Appointment", 895)]
    public void Document_Components_AreAsManyAsPublished(string agent, int published)
    {
        var components = WsdlComponents.OfDocument(WsdlAgents.Served(agent));

        Assert.That(components.Names.Count(n => !n.StartsWith("schema ") && !n.StartsWith("import ")), Is.EqualTo(published));
    }

    [TestCase("SoPrincipal", 5)]
    [TestCase("Contact", 29)]
    [TestCase("Appointment", 84)]
    public void Document_Operations_AreAllDocumented(string agent, int published)
    {
        var operations = XDocument.Parse(WsdlAgents.Served(agent)).Root!.Element(Wsdl + "portType")!.Elements(Wsdl + "operation").ToList();

        Assert.That(operations, Has.Count.EqualTo(published));
        Assert.That(operations.Select(o => o.Element(Wsdl + "documentation")?.Value), Has.None.Null.And.None.Empty);
    }

    [TestCaseSource(typeof(WsdlAgents), nameof(WsdlAgents.Names))]
    public void Document_Schemas_AreAllInside(string agent)
    {
        var document = XDocument.Parse(WsdlAgents.Served(agent));
        var spaces = document.Descendants(Xs + "schema").Select(s => s.Attribute("targetNamespace")!.Value).ToList();
        var imports = document.Descendants(Xs + "import").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(spaces, Is.Unique);
            Assert.That(imports.Select(i => i.Attribute("namespace")!.Value).Distinct(), Is.SubsetOf(spaces));
            Assert.That(imports.Attributes("schemaLocation"), Is.Empty);
            Assert.That(document.Descendants(Xs + "include").Concat(document.Descendants(Wsdl + "import")), Is.Empty);
        });
    }

    [TestCaseSource(typeof(WsdlAgents), nameof(WsdlAgents.Names))]
    public void Document_WrittenTwice_IsTheSame(string agent)
    {
        var first = WsdlAgents.Served(agent);
        var second = WsdlAgents.Served(agent);

        Assert.That(second, Is.EqualTo(first));
    }

    [TestCase("https://crm.example:8443/Cust12345/Remote/Services86/SoPrincipal.svc")]
    [TestCase("http://localhost/a&b'c/Remote/Services86/SoPrincipal.svc?<{address}>")]
    public void For_AnyAddress_IsTheAddressOfThePort(string address)
    {
        var document = WsdlDocument.Write(WsdlAgents.Describe("SoPrincipal"));
        var other = document.For(new Uri("http://localhost/other.svc"));

        var served = XDocument.Parse(Encoding.UTF8.GetString(document.For(new Uri(address)).Span));

        Assert.That(served.Descendants(Soap + "address").Single().Attribute("location")!.Value, Is.EqualTo(new Uri(address).AbsoluteUri));
        Assert.That(Encoding.UTF8.GetString(other.Span), Does.Contain("\"http://localhost/other.svc\"").And.Not.Contain(address));
    }
}
