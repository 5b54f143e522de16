using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Services86.Contracts;
using Services86.Host;
using Services86.Tests.Contract;
using Services86.Tests.Databases;

namespace Services86.Tests.Hosting;

/// <summary>
/// The real host on a real port with a database of its own. Tests speak to it by envelope only; every reply is validated against the served
/// schema, and disposing fails the test when the host logged an error that nobody expected.
/// </summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private TestHost(WebApplication app, TestDatabase database, FakeClock clock, ErrorRecorder log)
    {
        _app = app;
        Database = database;
        Clock = clock;
        Log = log;
        _http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>What the host's meters are made by.</summary>
    public IMeterFactory Meters => _app.Services.GetRequiredService<IMeterFactory>();

    public FakeClock Clock { get; }

    public ErrorRecorder Log { get; }

    /// <summary>Set by a test that makes the host log an error on purpose.</summary>
    public bool ErrorsExpected { get; set; }

    /// <summary>The host's own, on the engine that the run has chosen.</summary>
    public TestDatabase Database { get; }

    public static async Task<TestHost> StartAsync(TestHostOptions? options = null)
    {
        options ??= new TestHostOptions();
        var database = ChosenDatabase.New();
        try
        {
            await CreateAsync(options, database);
            return await StartAsync(options, database);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static async Task CreateAsync(TestHostOptions options, TestDatabase database)
    {
        if (options.IsInstalledByTheHost)
        {
            // The host that installs is not the one that serves, unless nobody wants the same again.
            await database.CreateAsync(DatabaseState.Empty, options.Installation, async empty =>
            {
                if (empty != database) await (await BuildAsync(options, empty, new FakeClock(options.Now), new ErrorRecorder())).DisposeAsync();
            });
        }
        else if (options.Script is { } script)
        {
            await database.CreateAsync(DatabaseState.Installed, script, installed => installed.FillAsync(connection => connection.ExecuteAsync(script)));
        }
        else
        {
            await database.InstallAsync();
        }
    }

    private static Task<WebApplication> BuildAsync(TestHostOptions options, TestDatabase database, FakeClock clock, ErrorRecorder log)
    {
        string[] settings =
        [
            "--urls=http://127.0.0.1:0",
            "--environment=Production",
            .. database.Settings,
            .. options.Settings.Select(s => $"--{s.Key}={s.Value}"),
        ];
        return ServiceHost.BuildAsync(settings, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        });
    }

    private static async Task<TestHost> StartAsync(TestHostOptions options, TestDatabase database)
    {
        var clock = new FakeClock(options.Now);
        var log = new ErrorRecorder();
        var app = await BuildAsync(options, database, clock, log);
        var host = new TestHost(app, database, clock, log);
        if (options.Fill is { } fill)
        {
            await database.FillAsync(fill);
            await ServiceHost.RefreshAsync(app);
        }

        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        host.Address = new Uri(address);
        return host;
    }

    /// <summary>Signs in and gives the ticket.</summary>
    public async Task<string> SignInAs(string user, string password)
    {
        var reply = await Call("SoPrincipal", "AuthenticateUsernamePassword", $"<UserName>{user}</UserName><Password>{password}</Password>");
        Assert.That(reply.Body.Element(SoapReply.Service + "AuthenticationSucceeded")?.Value, Is.EqualTo("true"), $"sign-in as {user}: {reply}");
        return reply.Body.Element(SoapReply.Service + "Credentials")!.Element(SoapReply.Service + "Ticket")!.Value;
    }

    /// <param name="parameters">The children of the request element, unprefixed in the service namespace.</param>
    /// <param name="zone">The content of the header block TimeZone, or null for none.</param>
    public async Task<SoapReply> Call(string agent, string operation, string parameters = "", string? ticket = null, string? zone = null)
    {
        var headers = new StringBuilder();
        if (ticket is not null)
        {
            headers.Append($"<Credentials><Ticket>{ticket}</Ticket></Credentials>");
        }

        if (zone is not null)
        {
            headers.Append($"<TimeZone>{zone}</TimeZone>");
        }

        var envelope = $"""
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:a="{WireNames.ArraysNamespace}">
            <s:Header xmlns="{WireNames.Namespace}">{headers}</s:Header>
            <s:Body><{operation} xmlns="{WireNames.Namespace}">{parameters}</{operation}></s:Body></s:Envelope>
            """;
        var reply = await Post(agent, envelope, $"\"{WireNames.Namespace}/{agent}/{operation}\"");
        if (!reply.IsFault)
        {
            Assert.That(ReplySchema.ProblemsOf(agent, reply.Envelope, operation), Is.Empty, reply.Text);
        }

        return reply;
    }

    /// <summary>Posts an envelope as it is.</summary>
    public async Task<SoapReply> Post(string agent, string envelope, string? action = null, string contentType = "text/xml; charset=utf-8")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, $"/Remote/Services86/{agent}.svc"));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(envelope));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (action is not null)
        {
            request.Headers.TryAddWithoutValidation("SOAPAction", action);
        }

        using var response = await _http.SendAsync(request);
        return new SoapReply(response.StatusCode, response.Content.Headers.ContentType?.ToString() ?? "", await response.Content.ReadAsStringAsync());
    }

    /// <summary>Reads one value from the database, past the host.</summary>
    public Task<T?> Stored<T>(string sql, object? values = null) => Database.ScalarAsync<T>(sql, values);

    /// <summary>Changes the database past the host, for a situation that no operation can bring about.</summary>
    public Task Given(string sql, object? values = null) => Database.RunAsync(sql, values);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Database.DisposeAsync();
        if (!ErrorsExpected)
        {
            Assert.That(Log.Errors, Is.Empty, "the host logged errors");
        }
    }
}
