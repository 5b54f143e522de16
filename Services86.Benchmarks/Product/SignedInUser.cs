using System.Xml.Linq;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Servers;
using Services86.Contracts;

namespace Services86.Benchmarks.Product;

/// <summary>Somebody who has signed in to a host and asks it one thing at a time.</summary>
internal sealed class SignedInUser(ServerProcess host, string ticket)
{
    public static readonly XNamespace Service = WireNames.Namespace;

    public ServerProcess Host => host;

    public string Ticket => ticket;

    public static SignedInUser SignIn(ServerProcess host, string name, string password)
    {
        var request = SoapRequest.Bytes(
            WireNames.SoPrincipalAgent, "AuthenticateUsernamePassword", $"<UserName>{name}</UserName><Password>{password}</Password>");
        return new SignedInUser(host, Value(host, Ask(host, request), "Ticket"));
    }

    /// <summary>The envelope of the answer.</summary>
    public XElement Ask(byte[] request) => Ask(host, request);

    /// <summary>The text of an element of the answer, which must have one.</summary>
    public string Ask(byte[] request, string element) => Value(host, Ask(host, request), element);

    private static XElement Ask(ServerProcess host, byte[] request)
    {
        using var connection = new LoadConnection(host.Port);
        return XElement.Parse(connection.First(request, anyStatus: true));
    }

    private static string Value(ServerProcess host, XElement answer, string element) =>
        answer.Descendants(Service + element).FirstOrDefault()?.Value ?? throw new InvalidOperationException($"No {element} in\n{answer}\n{host.LastLines}");
}
