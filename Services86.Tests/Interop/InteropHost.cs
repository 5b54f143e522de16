using Services86.Tests.Hosting;

namespace Services86.Tests.Interop;

/// <summary>The server under the scenarios: the product with its demo data on a free port, or one that runs already.</summary>
internal sealed class InteropHost : IAsyncDisposable
{
    /// <summary>Names the address that the .svc endpoints are under, when the server runs already.</summary>
    private const string RunningAddress = "SERVICES86_INTEROP_ADDRESS";

    private readonly TestHost? _product;

    private InteropHost(TestHost? product, string address)
    {
        _product = product;
        Address = address;
    }

    public string Address { get; }

    public static async Task<InteropHost> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(RunningAddress) is { Length: > 0 } running)
        {
            return new InteropHost(null, running.TrimEnd('/'));
        }

        var product = await TestHost.StartAsync(new TestHostOptions { Settings = { ["Installation:DemoData"] = "true" } });
        return new InteropHost(product, new Uri(product.Address, "/Remote/Services86").ToString());
    }

    public ValueTask DisposeAsync() => _product?.DisposeAsync() ?? ValueTask.CompletedTask;
}
