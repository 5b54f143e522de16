using Services86.Agents.Principals;
using Services86.Agents.Time;
using Services86.Contracts;
using Services86.Data.Lists;
using Services86.Host.Settings;
using Services86.Host.Telemetry;
using Services86.Soap.Descriptions;

namespace Services86.Host.Calls;

/// <summary>Gives each agent a runner with exactly the inspectors that its declared header blocks ask for.</summary>
internal sealed class CallRunners(
    InstallationOptions installation, ListStore lists, TicketStore tickets, ZoneRegister zones, ExceptionMapper exceptions, CallWatch watch)
{
    public CallRunner For(HeaderSet headers) =>
        new([.. headers.Request.Select(h => Inspector(h.Name))], exceptions, zones, watch);

    private IHeaderInspector Inspector(string header) => header switch
    {
        WireNames.ApplicationToken => new ApplicationTokenInspector(installation, lists),
        WireNames.Credentials => new TicketInspector(tickets),
        WireNames.TimeZone => new TimeZoneInspector(zones, lists),
        _ => throw new InvalidOperationException($"No inspector judges the header block {header}."),
    };
}
