using Services86.Agents;
using Services86.Agents.Principals;
using Services86.Contracts.Headers;
using Services86.Soap.Dispatch;

namespace Services86.Host.Calls;

/// <summary>Who calls (envelope.md §5).</summary>
internal sealed class TicketInspector(TicketStore tickets) : IHeaderInspector
{
    public async ValueTask InspectAsync(Call call, CallContext context)
    {
        var credentials = (SoCredentials?)call.Header(AgentHeaders.Credentials);
        var verdict = await tickets.JudgeAsync(credentials?.Ticket, context.Cancellation);
        context.SignIn(verdict.Demand());
    }
}
