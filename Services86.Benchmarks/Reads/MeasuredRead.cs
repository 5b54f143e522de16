using System.Xml.Linq;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Product;
using Services86.Contracts;
using Services86.Host.Calls;

namespace Services86.Benchmarks.Reads;

/// <summary>One measured operation.</summary>
/// <param name="Target">The call.</param>
/// <param name="Rows">How many items a correct answer has.</param>
/// <param name="ReplyBytes">The size of a correct answer's content.</param>
/// <param name="SlowAfter">Milliseconds after which the contract calls it slow.</param>
internal sealed record MeasuredRead(Target Target, int Rows, int ReplyBytes, int SlowAfter)
{
    /// <summary>A read that is asked the same way all the time and must find something.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="detail">What the table adds to its name.</param>
    /// <param name="parameters">Its parameters as XML.</param>
    /// <param name="items">Path of the repeated element's parent below Response; blank for Response itself.</param>
    public static MeasuredRead Of(SignedInUser user, string agent, string operation, string detail, string parameters, string items = "")
    {
        var request = SoapRequest.Bytes(agent, operation, parameters, user.Ticket);
        var title = detail.Length == 0 ? operation : $"{operation}, {detail}";
        var parent = user.Ask(request).Descendants(SignedInUser.Service + WireNames.Response).First();
        if (items.Length > 0) parent = parent.Element(SignedInUser.Service + items)!;
        var rows = parent.Elements().Count();
        if (rows == 0) throw new InvalidOperationException($"{title} finds nothing, so there is nothing to measure.");
        var target = new Target(user.Host, title, _ => [request], "<Succeeded>true</Succeeded>");
        return new MeasuredRead(target, rows, target.Probe(), Wire.AppointmentOperations.Concat(Wire.ContactOperations).First(known => known.Name == operation).SlowAfter);
    }
}
