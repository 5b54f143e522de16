using Services86.Contracts;

namespace Services86.Tests.Hosting;

/// <summary>Envelopes written by hand, in both versions.</summary>
internal static class EnvelopeText
{
    public const string Soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
    public const string Soap12 = "http://www.w3.org/2003/05/soap-envelope";

    /// <param name="version">The envelope namespace.</param>
    /// <param name="body">The children of Body; the service namespace is the default.</param>
    /// <param name="headers">The children of Header; the service namespace is the default.</param>
    public static string Of(string version, string body, string headers = "") =>
        $"<s:Envelope xmlns:s=\"{version}\" xmlns=\"{WireNames.Namespace}\"><s:Header>{headers}</s:Header><s:Body>{body}</s:Body></s:Envelope>";

    /// <summary>A call that needs neither ticket nor data.</summary>
    public static string SystemInfo(string version, string headers = "") => Of(version, "<GetSystemInfo/>", headers);

    public static string Credentials(string ticket) => $"<Credentials><Ticket>{ticket}</Ticket></Credentials>";
}
