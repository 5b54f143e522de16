using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>Puts the agents' endpoints in front of whatever else the host serves.</summary>
public static class AgentRouting
{
    /// <summary>Serves the agents below <c>/Remote/Services86/</c>; every other path is left to what comes behind.</summary>
    public static IApplicationBuilder UseAgents(this IApplicationBuilder app, SoapOptions options, IReadOnlyList<AgentDefinition> agents)
    {
        var pool = new CallBufferPool(new WireLimits
        {
            Depth = options.Depth,
            Attributes = options.Attributes,
            NameLength = options.NameBytes,
            TextLength = options.TextLength,
        });
        var routes = agents.ToFrozenDictionary(
            a => a.Name,
            a => new Route(new AgentEndpoint(a, options, pool), new AgentPages(a, options)),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var path = new AgentPath(options.PathBase);
        return app.Use((http, next) =>
            path.TryMatch(http.Request.Path, out var name, out var before) && routes.TryGetValue(name, out var route)
                ? route.AnswerAsync(http, before)
                : next(http));
    }

    private sealed class Route(AgentEndpoint endpoint, AgentPages pages)
    {
        public Task AnswerAsync(HttpContext http, ReadOnlySpan<char> before)
        {
            var method = http.Request.Method;
            if (HttpMethods.IsPost(method))
            {
                return endpoint.PostAsync(http);
            }

            if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
            {
                return pages.GetAsync(http, before.ToString());
            }

            http.Response.Headers.Allow = "GET, HEAD, POST";
            return Answers.RefuseAsync(http, StatusCodes.Status405MethodNotAllowed, "Use POST.");
        }
    }
}
