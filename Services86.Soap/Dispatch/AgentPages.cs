using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Services86.Soap.Wsdl;

namespace Services86.Soap.Dispatch;

/// <summary>What GET on an endpoint answers: the WSDL, else a help page.</summary>
internal sealed class AgentPages(AgentDefinition agent, SoapOptions options)
{
    private readonly Lazy<WsdlDocument> _wsdl = new(() => WsdlDocument.Write(agent.Describe()));

    public Task GetAsync(HttpContext http, string pathBefore)
    {
        var address = Address(http.Request, pathBefore);
        foreach (var key in http.Request.Query.Keys)
        {
            if (key.Equals("wsdl", StringComparison.OrdinalIgnoreCase) || key.Equals("singleWsdl", StringComparison.OrdinalIgnoreCase))
            {
                return Answers.SendAsync(http, StatusCodes.Status200OK, Answers.Xml, _wsdl.Value.For(address), options.GzipFromBytes);
            }
        }

        return Answers.SendAsync(http, StatusCodes.Status200OK, Answers.Html, Help(address), options.GzipFromBytes);
    }

    /// <summary>The address that the caller used; a host that cannot be one is replaced, since a caller writes there what it likes.</summary>
    private Uri Address(HttpRequest request, string pathBefore)
    {
        var path = $"{request.PathBase.ToUriComponent()}{new PathString(pathBefore).ToUriComponent()}/Remote/Services86/{agent.Name}.svc";
        // The header as it is: HttpRequest.Host decodes international names and throws on a broken one.
        var host = request.Headers.Host.ToString();
        return host.Length > 0 && Uri.TryCreate($"{request.Scheme}://{host}{path}", UriKind.Absolute, out var address)
            ? address
            : new Uri($"{request.Scheme}://localhost:{request.HttpContext.Connection.LocalPort}{path}");
    }

    private byte[] Help(Uri address)
    {
        var url = WebUtility.HtmlEncode(address.AbsoluteUri);
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{agent.Name} - Services86</title></head>
            <body>
            <h1>{agent.ImplementationName}</h1>
            <p>This is the {agent.Name} endpoint of Services86: {agent.Operations.Count} operations, SOAP 1.1 (POST, text/xml). SOAP 1.2 is understood too.</p>
            <p>The contract, self-contained: <a href="{url}?wsdl">{url}?wsdl</a>; the same document: <a href="{url}?singleWsdl">{url}?singleWsdl</a></p>
            <h2>How to make a client</h2>
            <ul>
            <li>.NET: <code>svcutil {url}?singleWsdl</code></li>
            <li>Java: <code>wsimport -keep {url}?wsdl</code></li>
            <li>PHP: <code>new SoapClient("{url}?wsdl")</code></li>
            <li>Python: <code>zeep.Client("{url}?wsdl")</code></li>
            <li>C++: <code>wsdl2h -o {agent.Name}.h "{url}?wsdl"</code></li>
            </ul>
            <h2>Operations</h2>
            <p>{string.Join(", ", agent.Operations.Select(o => o.Name).Order(StringComparer.Ordinal))}</p>
            </body>
            </html>
            """);
    }
}
