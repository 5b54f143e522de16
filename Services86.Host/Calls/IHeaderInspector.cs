using Services86.Agents;
using Services86.Soap.Dispatch;

namespace Services86.Host.Calls;

/// <summary>Judges one request header block: parses it, then judges what it says. A refusal is an exception; what it found is in the context.</summary>
internal interface IHeaderInspector
{
    ValueTask InspectAsync(Call call, CallContext context);
}
