using Services86.Agents;
using Services86.Agents.Time;
using Services86.Contracts.Headers;
using Services86.Data.Lists;
using Services86.Soap.Dispatch;

namespace Services86.Host.Calls;

/// <summary>In which zone the caller thinks (envelope.md §6).</summary>
internal sealed class TimeZoneInspector(ZoneRegister zones, ListStore lists) : IHeaderInspector
{
    public ValueTask InspectAsync(Call call, CallContext context)
    {
        var header = (SoTimeZone?)call.Header(AgentHeaders.TimeZone);
        if (!zones.TryChoose(header, out var zone)) return LookAgainAsync(header, context);
        if (zone is not null) context.UseZone(zone);
        return ValueTask.CompletedTask;
    }

    // It may be a new one.
    private async ValueTask LookAgainAsync(SoTimeZone? header, CallContext context)
    {
        await lists.CurrentAsync(context.Cancellation);
        if (zones.Choose(header) is { } zone) context.UseZone(zone);
    }
}
