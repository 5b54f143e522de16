using System.Text;
using Services86.Contracts;

namespace Services86.Benchmarks.Loads;

/// <summary>Requests as proxies generated from the WSDL send them.</summary>
internal static class SoapRequest
{
    public static byte[] Bytes(string agent, string operation, string parameters, string? ticket = null)
    {
        var credentials = ticket is null ? "" : $"<Credentials xmlns=\"{WireNames.Namespace}\"><Ticket>{ticket}</Ticket></Credentials>";
        var envelope = $"""
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><ApplicationToken xmlns="{WireNames.Namespace}">bench</ApplicationToken>{credentials}</s:Header><s:Body><{operation} xmlns="{WireNames.Namespace}">{parameters}</{operation}></s:Body></s:Envelope>
            """;
        var content = Encoding.UTF8.GetBytes(envelope);
        var head = $"""
            POST {WireNames.Path}{agent}{WireNames.EndpointExtension} HTTP/1.1
            Host: localhost
            Content-Type: text/xml; charset=utf-8
            SOAPAction: "{WireNames.Namespace}/{agent}/{operation}"
            Content-Length: {content.Length}


            """;
        return [.. Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n")), .. content];
    }

    public static byte[] GetAppointmentEntity(int id, string ticket) =>
        Bytes(WireNames.AppointmentAgent, "GetAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>", ticket);

    public static byte[] SetActivityStatus(
        IEnumerable<int> appointments, IEnumerable<int> documents, IEnumerable<int> sales, string status, string ticket)
    {
        var identifiers = string.Concat(
        [
            .. appointments.Select(id => $"<a:string>appointment_id={id}</a:string>"),
            .. documents.Select(id => $"<a:string>document_id={id}</a:string>"),
            .. sales.Select(id => $"<a:string>sale_id={id}</a:string>"),
        ]);
        return Bytes(
            WireNames.AppointmentAgent,
            "SetActivityStatus",
            $"<ActivityIdentifier xmlns:a=\"{WireNames.ArraysNamespace}\">{identifiers}</ActivityIdentifier><ActivityStatus>{status}</ActivityStatus>",
            ticket);
    }

    /// <summary>The same request with another path, for a server that knows no agents.</summary>
    public static byte[] WithQuery(byte[] request, int query)
    {
        var text = Encoding.UTF8.GetString(request);
        var end = text.IndexOf(" HTTP/1.1", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes($"{text[..end]}?{query}{text[end..]}");
    }

    public static byte[] GetSystemInfo() => Bytes(WireNames.SoPrincipalAgent, "GetSystemInfo", "");
}
