using System.Reflection;
using System.Text;
using Services86.Contracts;
using Services86.Soap.Dispatch;
using Services86.Soap.Xml;
using Operations = Services86.Host.Calls.Wire;

namespace Services86.Tests.Wire.Envelopes;

/// <summary>Reads a request element the way an endpoint does, and gives what the operation would get.</summary>
internal static class Read
{
    public const string Declarations =
        $"xmlns=\"{WireNames.Namespace}\" xmlns:t=\"{WireNames.Namespace}\" xmlns:a=\"{WireNames.ArraysNamespace}\" "
        + "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"http://www.w3.org/2001/XMLSchema\"";

    private static readonly Dictionary<string, Operation> ByName = Operations.AppointmentOperations
        .Concat(Operations.ContactOperations).Concat(Operations.SoPrincipalOperations).ToDictionary(o => o.ToString());

    /// <param name="operation">Agent and operation, as in <c>Contact.GetContact</c>.</param>
    /// <param name="content">The children of the request element.</param>
    public static T? Parameter<T>(string operation, string parameter, string content)
    {
        var name = ByName[operation].RequestElement;
        return Whole<T>(operation, parameter, $"<{name} {Declarations}>{content}</{name}>");
    }

    /// <param name="element">The request element.</param>
    public static T? Whole<T>(string operation, string parameter, string element)
    {
        var reader = new WireReader(new WireLimits());
        reader.Reset(Encoding.UTF8.GetBytes(element));
        reader.MoveToRoot();
        var parameters = ByName[operation].ReadParameters(reader);
        reader.ReadEndOfDocument();
        var member = parameters.GetType().GetMember(parameter).Single();
        return (T?)(member is FieldInfo field ? field.GetValue(parameters) : ((PropertyInfo)member).GetValue(parameters));
    }
}
