using Services86.Agents;
using Services86.Agents.Time;
using Services86.Contracts.Headers;
using Services86.Soap.Dispatch;

namespace Services86.Host.Calls;

/// <summary>In which zone the caller thinks (envelope.md §6).</summary>
internal sealed class TimeZoneInspector(ZoneRegister zones) : IHeaderInspector
{
    public ValueTask InspectAsync(Call call, CallContext context)
    {
        if (zones.Choose((SoTimeZone?)call.Header(AgentHeaders.TimeZone)) is { } zone)
        {
            context.UseZone(zone);
        }

        return ValueTask.CompletedTask;
    }
}
