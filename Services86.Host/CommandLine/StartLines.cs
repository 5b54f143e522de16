using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Services86.Contracts;
using Services86.Data.Database;
using Services86.Host.Settings;

namespace Services86.Host.CommandLine;

/// <summary>What the host prints when it is ready: where it listens, and a line that signs in when pasted.</summary>
internal static class StartLines
{
    public static void Write(WebApplication app, TextWriter output)
    {
        WriteEndpoints(app, output);
        WriteSignIn(app, output);
    }

    public static void WriteEndpoints(WebApplication app, TextWriter output)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var database = app.Services.GetRequiredService<IConnectionSource>();
        output.WriteLine($"Services86 is ready. {app.Services.GetRequiredService<IDialect>().EngineName} {database.EngineVersion}, database {database.Place}");
        foreach (var address in addresses)
        {
            var root = address.TrimEnd('/').Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
            foreach (var agent in new[] { WireNames.SoPrincipalAgent, WireNames.ContactAgent, WireNames.AppointmentAgent })
            {
                var endpoint = $"{root}{WireNames.Path}{agent}{WireNames.EndpointExtension}";
                output.WriteLine($"  {agent,-12} {endpoint}   WSDL: {endpoint}?wsdl");
            }
        }
    }

    private static void WriteSignIn(WebApplication app, TextWriter output)
    {
        var installation = app.Services.GetRequiredService<InstallationOptions>();
        var first = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "http://localhost:5086";
        if (installation.DemoData == true)
        {
            output.WriteLine("Sign in as TJE0 with password Tje0 (demo data):");
            output.WriteLine(SignInLine(first, "TJE0", "Tje0"));
        }
        else
        {
            output.WriteLine("Sign in with a user of this installation; the first administrator is made by: dotnet Services86.Host.dll user add NAME");
        }
    }

    /// <summary>A command that any shell with curl runs as it is; the body alone names the operation.</summary>
    private static string SignInLine(string address, string user, string password) =>
        $"  curl -s {address}{WireNames.Path}{WireNames.SoPrincipalAgent}{WireNames.EndpointExtension} -H 'Content-Type: text/xml; charset=utf-8' -d "
        + "'<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
        + $"<AuthenticateUsernamePassword xmlns=\"{WireNames.Namespace}\"><UserName>{user}</UserName><Password>{password}</Password></AuthenticateUsernamePassword>"
        + "</s:Body></s:Envelope>'";
}
