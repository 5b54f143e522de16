using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Services86.Agents;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data;
using Services86.Data.Database;
using Services86.Data.Schema;
using Services86.Host.Calls;
using Services86.Host.Telemetry;
using Services86.Soap.Dispatch;

namespace Services86.Benchmarks.Servers;

/// <summary>The product's stack alone: endpoint, envelope, call order, generated serializers; a canned agent, no inspectors, no database.</summary>
internal static class StackServer
{
    public const string Verb = "serve-stack";

    public static async Task RunAsync(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        // The call order knows the session of a call; nobody here opens it.
        builder.Services.AddData(new DatabaseOptions(), new SeedOptions());
        builder.Services.AddScoped<CallContext>();
        builder.Services.AddScoped<IAppointmentEntities, CannedAppointments>();
        builder.Services.AddScoped<IAppointmentStatus, CannedStatus>();
        builder.Services.AddSingleton<CallWatch>();
        builder.Services.AddSingleton<ExceptionMapper>();
        builder.Services.AddSingleton(new ZoneRegister([(261, "NO", "Europe/Oslo")], "NO"));
        var app = builder.Build();
        var runner = ActivatorUtilities.CreateInstance<CallRunner>(app.Services, (IReadOnlyList<IHeaderInspector>)[]);
        app.UseAgents(new SoapOptions(), AgentCatalog.Create(_ => runner));
        await app.RunAsync();
    }
}
