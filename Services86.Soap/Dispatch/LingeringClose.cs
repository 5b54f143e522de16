using Microsoft.AspNetCore.Http;

namespace Services86.Soap.Dispatch;

/// <summary>
/// After an early refusal the rest of the request is thrown away for a short while: closing at once would reset the connection, and most
/// callers would see a broken pipe instead of the answer.
/// </summary>
internal static class LingeringClose
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(HttpContext http)
    {
        await http.Response.CompleteAsync();
        var reader = http.Request.BodyReader;
        using var timeout = new CancellationTokenSource(Patience);
        await using var wake = timeout.Token.Register(reader.CancelPendingRead);
        try
        {
            while (true)
            {
                var result = await reader.ReadAsync(http.RequestAborted);
                reader.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted)
                {
                    return;
                }

                if (timeout.IsCancellationRequested)
                {
                    http.Abort();
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or BadHttpRequestException)
        {
            // The caller has been told; how it goes away is its own affair. The web server cannot drain after a read that failed, and must not try.
            http.Abort();
        }
    }
}
