using System.Globalization;
using System.Net;
using System.Text;
using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Cluster;

/// <summary>A client of one host or of the proxy before several.</summary>
internal sealed class ClusterClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };

    /// <exception cref="BrokenCallException">No answer came.</exception>
    public async Task<SoapReply> CallAsync(string agent, string operation, string parameters, string? ticket)
    {
        var credentials = ticket is null ? "" : EnvelopeText.Credentials(ticket);
        var body = $"<{operation} xmlns:a=\"{WireNames.ArraysNamespace}\">{parameters}</{operation}>";
        using var content = new StringContent(EnvelopeText.Of(EnvelopeText.Soap11, body, credentials), Encoding.UTF8, "text/xml");
        content.Headers.Add("SOAPAction", $"\"{WireNames.Namespace}/{agent}/{operation}\"");
        try
        {
            using var response = await _http.PostAsync(new Uri(address, $"{WireNames.Path}{agent}{WireNames.EndpointExtension}"), content);
            if (response.StatusCode == HttpStatusCode.BadGateway) throw new BrokenCallException(operation);
            return new SoapReply(response.StatusCode, "text/xml", await response.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException)
        {
            throw new BrokenCallException(operation);
        }
    }

    public Task<SoapReply> AppointmentAsync(string ticket, string operation, string parameters) =>
        CallAsync(WireNames.AppointmentAgent, operation, parameters, ticket);

    public Task<SoapReply> ContactAsync(string ticket, string operation, string parameters) =>
        CallAsync(WireNames.ContactAgent, operation, parameters, ticket);

    public Task<SoapReply> TrySignInAsync(string user, string password) => CallAsync(
        WireNames.SoPrincipalAgent, "AuthenticateUsernamePassword", $"<UserName>{user}</UserName><Password>{password}</Password>", ticket: null);

    /// <summary>A ticket of the user.</summary>
    public async Task<string> SignInAsync(string user, string password)
    {
        var reply = await TrySignInAsync(user, password);
        Assert.That(TicketOf(reply), Is.Not.Null, reply.Text);
        return TicketOf(reply)!;
    }

    /// <summary>The ticket of a sign-in, null when it was refused.</summary>
    public static string? TicketOf(SoapReply reply) => reply.Body.Descendants(SoapReply.Service + "Ticket").FirstOrDefault()?.Value;

    public Task<SoapReply> ReadAsync(string ticket, int id) =>
        AppointmentAsync(ticket, "GetAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>");

    /// <summary>Makes a follow-up, or changes the one of that id.</summary>
    public Task<SoapReply> SaveAsync(string ticket, int id, string text, int saleId = 0) => AppointmentAsync(ticket, "SaveAppointmentEntity", $"""
        <AppointmentEntity><AppointmentId>{id}</AppointmentId><Description>{text}</Description>
        <StartDate>2026-03-17T09:30:00</StartDate><EndDate>2026-03-17T10:30:00</EndDate><Type>inDiary</Type>
        <Location>{text}</Location>{(saleId == 0 ? "" : $"<Sale><SaleId>{saleId}</SaleId></Sale>")}
        <Task><TaskListItemId>2</TaskListItemId></Task></AppointmentEntity>
        """);

    public Task<SoapReply> SetStatusAsync(string ticket, string status, params int[] ids) => AppointmentAsync(ticket, "SetActivityStatus", $"""
        <ActivityIdentifier>{string.Concat(ids.Select(id => $"<a:string>appointment_id={id}</a:string>"))}</ActivityIdentifier>
        <ActivityStatus>{status}</ActivityStatus>
        """);

    public Task<SoapReply> SaveCompanyAsync(string ticket, string name, string more = "") =>
        ContactAsync(ticket, "SaveContactEntity", $"<ContactEntity><Name>{name}</Name>{more}</ContactEntity>");

    public static int Number(SoapReply reply, string path) => int.Parse(reply[path]!, CultureInfo.InvariantCulture);

    public void Dispose() => _http.Dispose();
}
