using Services86.Agents;
using Services86.Agents.Time;
using Services86.Contracts.Headers;
using Services86.Data.Database;
using Services86.Host.Telemetry;
using Services86.Soap.Dispatch;
using Services86.Soap.Envelopes;
using Services86.Soap.Xml;

namespace Services86.Host.Calls;

/// <summary>
/// The order of a call, whichever door it came through: measure, application token, ticket, time zone, parameters, operation, one catch,
/// measure's end. A call that lost against another one and has left no trace is done again (ADR 7).
/// </summary>
/// <param name="inspectors">The judges of the header blocks that the agent declares, in this order.</param>
internal sealed class CallRunner(
    IReadOnlyList<IHeaderInspector> inspectors, ExceptionMapper exceptions, ZoneRegister zones, CallWatch watch) : ICallRunner
{
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly bool _judgesZone = inspectors.Any(i => i is TimeZoneInspector);

    public async ValueTask<CallOutcome> RunAsync(Call call, HttpContext http)
    {
        var context = http.RequestServices.GetRequiredService<CallContext>();
        var started = watch.Begin(call.Operation);
        try
        {
            return await TryAsync(call, http, http.RequestServices, context, attempt: 1);
        }
        catch (Exception exception) when (MayRepeat(exception, http.RequestServices, attempt: 1))
        {
            http.RequestServices.GetRequiredService<Session>().Rollback();
            return await RepeatAsync(call, http);
        }
        finally
        {
            watch.End(call.Operation, started, http, NameOf(context));
        }
    }

    public void Refused(SoapFaultException fault) => watch.Unreadable(fault.Code.Name);

    public void Crashed(Exception exception, Operation? operation, HttpContext http) =>
        exceptions.Crashed(exception, operation?.ToString() ?? "the envelope", http.TraceIdentifier);

    private async Task<CallOutcome> RepeatAsync(Call call, HttpContext http)
    {
        for (var attempt = 2; ; attempt++)
        {
            await Repetition.WaitAsync(attempt, http.RequestAborted);
            watch.Retry(call.Operation);
            call.Rewind();
            await using var scope = http.RequestServices.CreateAsyncScope();
            try
            {
                return await TryAsync(call, http, scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<CallContext>(), attempt);
            }
            catch (Exception exception) when (MayRepeat(exception, scope.ServiceProvider, attempt))
            {
                // The scope undoes what is left.
            }
        }
    }

    private async ValueTask<CallOutcome> TryAsync(Call call, HttpContext http, IServiceProvider services, CallContext context, int attempt)
    {
        context.Bind(http.RequestAborted);
        services.GetRequiredService<Session>().Cancellation = http.RequestAborted;
        try
        {
            foreach (var inspector in inspectors)
            {
                await inspector.InspectAsync(call, context);
            }

            var parameters = call.ReadParameters();
            var result = await call.Operation.InvokeAsync(services, parameters);
            return new CallOutcome(result, [null, null, True, (context.AnswerZone ?? zones.Base).Carrier]);
        }
        catch (Exception exception) when (!http.RequestAborted.IsCancellationRequested && !MayRepeat(exception, services, attempt))
        {
            watch.Failed(call.Operation, exception);
            if (exceptions.Describe(exception, call.Operation.ToString(), NameOf(context), http.TraceIdentifier) is { } told)
            {
                return new CallOutcome(null, [told, null, False, ZoneOfFailure(call, context).Carrier]);
            }

            throw exception is SoapFaultException or WireFormatException ? exception : SoapFaultException.Crash();
        }
    }

    // A session of its own, such as that of the lists, does not know what the call has stored already.
    private static bool MayRepeat(Exception exception, IServiceProvider services, int attempt) =>
        Repetition.Allows(exception, attempt) && !services.GetRequiredService<Session>().HasStored;

    /// <summary>A failed call names the zone of its request if that is valid, else the base zone (envelope.md §4).</summary>
    private Zone ZoneOfFailure(Call call, CallContext context)
    {
        if (context.AnswerZone is { } judged)
        {
            return judged;
        }

        try
        {
            return _judgesZone ? zones.Choose((SoTimeZone?)call.Header(AgentHeaders.TimeZone)) ?? zones.Base : zones.Base;
        }
        catch (Exception exception) when (exception is Agents.Errors.SoException or WireFormatException)
        {
            return zones.Base;
        }
    }

    private static string NameOf(CallContext context) => context.IsSignedIn ? context.Caller.Name : "nobody";
}
