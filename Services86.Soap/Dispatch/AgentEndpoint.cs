using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Services86.Soap.Envelopes;
using Services86.Soap.Xml;

namespace Services86.Soap.Dispatch;

/// <summary>
/// One agent's endpoint: refuses what the transport can refuse, reads the envelope, finds the operation, hands the call to the runner and
/// sends the answer (envelope.md §5, order of checks).
/// </summary>
internal sealed class AgentEndpoint(AgentDefinition agent, SoapOptions options, CallBufferPool pool)
{
    private readonly byte[] _namespace = Encoding.UTF8.GetBytes(agent.Namespace);
    private readonly OperationTable _operations = new(Encoding.UTF8.GetBytes(agent.Namespace), agent.Operations);
    private readonly EnvelopeWriter _envelopes = new(agent.NamespaceDeclarations, agent.ReplyHeaders);

    public async Task PostAsync(HttpContext http)
    {
        if (RequestMedia.Read(http.Request) is not { } media)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "Content-Type must be text/xml or application/soap+xml in UTF-8.");
            return;
        }

        if (RequestCodings.Read(http.Request.Headers.ContentEncoding) is not { } coding)
        {
            await Answers.RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "Content-Encoding must be gzip or deflate.");
            return;
        }

        RequestBody? body;
        try
        {
            body = http.Request.ContentLength > options.BodyBytes
                ? null
                : await RequestBody.ReadAsync(http.Request, coding, options.BodyBytes);
        }
        catch (Exception problem) when (problem is IOException or ConnectionAbortedException)
        {
            GiveUp(http, problem);
            return;
        }

        if (body is null)
        {
            await RefuseLargeAsync(http);
            return;
        }

        using (body)
        {
            await AnswerAsync(http, media, body);
        }
    }

    private async Task AnswerAsync(HttpContext http, RequestMedia media, RequestBody body)
    {
        var buffers = pool.Take();
        try
        {
            await AnswerAsync(http, media, body, buffers);
        }
        finally
        {
            pool.Return(buffers);
        }
    }

    private async Task AnswerAsync(HttpContext http, RequestMedia media, RequestBody body, CallBuffers buffers)
    {
        var reader = buffers.Reader;
        var writer = buffers.Writer;
        var envelope = new EnvelopeReader(reader, _namespace, agent.RequestHeaders, options.HeaderBlocks);
        Operation? operation = null;
        var version = media.IsSoap12 ? SoapVersion.Soap12 : SoapVersion.Soap11;
        var status = StatusCodes.Status200OK;
        try
        {
            Open(body, media, reader);
            envelope.ReadToContent();
            version = envelope.Version!;
            operation = _operations.Find(media.Action, envelope, reader);
            var outcome = await agent.Runner.RunAsync(new SoapCall(operation, envelope, reader), http);
            _envelopes.WriteReply(writer, version, operation, outcome);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            var fault = Fault(exception, operation, http);
            version = fault.Code == FaultCode.VersionMismatch ? SoapVersion.Soap11 : envelope.Version ?? version;
            status = StatusCodes.Status500InternalServerError;
            writer.Reset();
            EnvelopeWriter.WriteFault(writer, version, fault);
        }

        var mediaType = media.IsSoap12 && version == SoapVersion.Soap12 ? Answers.Soap12 : Answers.Xml;
        await Answers.SendAsync(http, status, mediaType, writer.Written, options.GzipFromBytes);
    }

    private static void Open(RequestBody body, RequestMedia media, WireReader reader)
    {
        if (body.Content.IsEmpty && !body.EndsCorrupt)
        {
            throw SoapFaultException.NoContent();
        }

        var text = media.IsUtf16 ? RequestText.FromUtf16(body.Content.Span) : RequestText.FromUtf8(body.Content);
        reader.Reset(text.Utf8, text.EndsUndecodable || body.EndsCorrupt, media.IsUtf16);
    }

    private SoapFaultException Fault(Exception exception, Operation? operation, HttpContext http)
    {
        var fault = exception as SoapFaultException ?? (exception is WireFormatException problem ? SoapFaultException.From(problem) : null);
        if (fault is null)
        {
            agent.Runner.Crashed(exception, operation, http);
            return SoapFaultException.Crash();
        }

        if (operation is null)
        {
            agent.Runner.Refused(fault);
        }

        return fault;
    }

    /// <summary>
    /// A body that is broken, stalls or is cut off (envelope.md §8 T6) gets the web server's answer. The exception stays here: to the web
    /// server it would be a failure of ours, logged as an error with every caller that hangs up.
    /// </summary>
    private static void GiveUp(HttpContext http, Exception problem)
    {
        if (problem is ConnectionResetException or ConnectionAbortedException)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = problem is BadHttpRequestException broken ? broken.StatusCode : StatusCodes.Status400BadRequest;
        http.Response.Headers.Connection = "close";
        http.Response.ContentLength = 0;
    }

    private async Task RefuseLargeAsync(HttpContext http)
    {
        http.Response.Headers.Connection = "close";
        await Answers.RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, $"The request is larger than {options.BodyBytes} bytes.");
        await LingeringClose.RunAsync(http);
    }
}
