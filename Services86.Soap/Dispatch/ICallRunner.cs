using Microsoft.AspNetCore.Http;
using Services86.Soap.Envelopes;

namespace Services86.Soap.Dispatch;

/// <summary>The order in which a call is judged and run; the host supplies it. Soap knows neither tickets nor time zones.</summary>
public interface ICallRunner
{
    /// <summary>Judges and runs one call. Application errors are part of the outcome; only faults are thrown.</summary>
    ValueTask<CallOutcome> RunAsync(Call call, HttpContext http);

    /// <summary>Told of a failure outside <see cref="RunAsync"/>, for instance while the reply was written.</summary>
    void Crashed(Exception exception, Operation? operation, HttpContext http);

    /// <summary>Told of a message that did not get as far as <see cref="RunAsync"/>.</summary>
    void Refused(SoapFaultException fault);
}
