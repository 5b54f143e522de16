using System.Xml;
using Services86.Soap.Descriptions;

namespace Services86.Soap.Wsdl;

/// <summary>The namespaces of a WSDL 1.1 document with data contract schemas, and the names that a document gives its own components.</summary>
internal static class WsdlNames
{
    public const string Wsdl = "http://schemas.xmlsoap.org/wsdl/";
    public const string Soap = "http://schemas.xmlsoap.org/wsdl/soap/";
    public const string HttpTransport = "http://schemas.xmlsoap.org/soap/http";
    public const string Addressing = "http://www.w3.org/2006/05/addressing/wsdl";
    public const string Schema = "http://www.w3.org/2001/XMLSchema";
    public const string Serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
    public const string Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
    public const string DataContracts = "http://schemas.datacontract.org/2004/07/";

    public static string Service(AgentDescription agent) => $"Wcf{agent.Name}Service";

    public static string Binding(AgentDescription agent) => $"BasicHttpBinding_{agent.Name}";

    public static string Headers(MessageDescription message) => message.Name + "_Headers";

    /// <summary>A qualified name as text, with the prefix that is declared where the writer stands.</summary>
    public static string Prefixed(this XmlWriter xml, XmlQualifiedName name) => $"{xml.LookupPrefix(name.Namespace)}:{name.Name}";
}
