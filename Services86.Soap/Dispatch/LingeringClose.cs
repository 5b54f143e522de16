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
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        timeout.CancelAfter(Patience);
        try
        {
            while (true)
            {
                var result = await http.Request.BodyReader.ReadAsync(timeout.Token);
                http.Request.BodyReader.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted)
                {
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
