using System.Text.RegularExpressions;

namespace Services86.Tests.Hosting;

/// <summary>A running host with somebody signed in, and what must be true of it after every request, however bad.</summary>
internal sealed partial class Door : IAsyncDisposable
{
    private Door(TestHost host, string ticket)
    {
        Host = host;
        Ticket = ticket;
    }

    public TestHost Host { get; }

    public string Ticket { get; }

    public string Credentials => EnvelopeText.Credentials(Ticket);

    public static async Task<Door> OpenAsync(params (string Key, string Value)[] settings)
    {
        var options = new TestHostOptions { Settings = new() { ["Installation:DemoData"] = "true" } };
        foreach (var (key, value) in settings)
        {
            options.Settings[key] = value;
        }

        var host = await TestHost.StartAsync(options);
        return new Door(host, await host.SignInAs("TJE0", "Tje0"));
    }

    public Task<RawAnswer> SendAsync(RawRequest request) => RawHttp.SendOnceAsync(Host.Address, request);

    public Task<RawHttp> ConnectAsync() => RawHttp.ConnectAsync(Host.Address);

    /// <summary>Nothing of the inside is told, nothing is logged as an error, and the next caller is served.</summary>
    public async Task RequireUnharmedAsync(RawAnswer? answer)
    {
        Assert.That(answer?.ToString() ?? "", Does.Not.Match(Inside()));
        var next = await SendAsync(RawRequest.SystemInfo);
        Assert.That((next.Status, next.Soap.Succeeded), Is.EqualTo((200, true)), "the call after it");
        var errors = Host.Log.Errors.ToArray();
        Host.Log.Errors.Clear();
        Assert.That(errors, Is.Empty, "logged as errors");
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    [GeneratedRegex(@"Services86\.(Soap|Host|Agents|Data)|Microsoft\.|System\.(?!Security\.Cryptography)|Sqlite|Npgsql|Exception:|\n +at |\.cs\b")]
    private static partial Regex Inside();
}
