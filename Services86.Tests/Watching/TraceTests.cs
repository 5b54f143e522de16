using System.Collections.Concurrent;
using System.Diagnostics;
using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>One server span per call, its statements below it, all in the caller's trace.</summary>
[TestFixture]
[NonParallelizable] // It hears all hosts of the process.
internal sealed class TraceTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string Parent = "00f067aa0ba902b7";

    private readonly ConcurrentQueue<Activity> _spans = [];
    private ActivityListener _listener = null!;
    private Door _door = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _door = await Door.OpenAsync();
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Services86" or "Services86.Data",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        _listener.Dispose();
        await _door.DisposeAsync();
    }

    [SetUp]
    public void Forget() => _spans.Clear();

    [Test]
    public async Task Call_WithATraceOfItsOwn_ContinuesIt()
    {
        var answer = await _door.SendAsync(GetContact("1").With($"traceparent: 00-{Trace}-{Parent}-01"));

        var server = Server();
        Assert.That((answer.Status, answer["X-Request-Id"]), Is.EqualTo((200, Trace)));
        Assert.That((server.Kind, server.TraceId.ToHexString(), server.ParentSpanId.ToHexString()), Is.EqualTo((ActivityKind.Server, Trace, Parent)));
        Assert.That(server.DisplayName, Is.EqualTo("Contact/GetContact"));
        Assert.That(
            server.TagObjects.ToDictionary(t => t.Key, t => t.Value),
            Is.EquivalentTo(new Dictionary<string, object?>
            {
                ["rpc.system"] = "soap",
                ["rpc.service"] = "Contact",
                ["rpc.method"] = "GetContact",
                ["http.response.status_code"] = 200,
            }));
    }

    [Test]
    public async Task Call_WithoutATrace_BeginsOneThatIsItsRequestId()
    {
        var answer = await _door.SendAsync(GetContact("1"));

        var server = Server();
        Assert.That(server.ParentSpanId, Is.EqualTo(default(ActivitySpanId)));
        Assert.That(answer["X-Request-Id"], Is.EqualTo(server.TraceId.ToHexString()));
    }

    [Test]
    public async Task Probes_LeaveNoTrace()
    {
        await _door.SendAsync(RawRequest.Get("/health/live"));
        await _door.SendAsync(GetContact("1"));

        Assert.That(Server().DisplayName, Is.EqualTo("Contact/GetContact"), "the only server span");
    }

    [Test]
    public async Task Statements_AreBelowTheirCallAndHoldNoValues()
    {
        await _door.SendAsync(GetContact("1"));

        var server = Server();
        var statements = _spans.Where(s => s.Source.Name == "Services86.Data" && s.TraceId == server.TraceId).ToList();
        Assert.That(statements, Is.Not.Empty);
        Assert.That(statements.Select(s => s.ParentSpanId), Is.All.EqualTo(server.SpanId));
        var select = statements.First(s => (s.GetTagItem("db.query.text") as string)!.Contains("contact", StringComparison.Ordinal));
        Assert.That((select.Kind, select.DisplayName), Is.EqualTo((ActivityKind.Client, "SELECT")));
        Assert.That(select.GetTagItem("db.system.name"), Is.EqualTo("sqlite").Or.EqualTo("postgresql"));
        Assert.That(select.GetTagItem("db.response.returned_rows"), Is.GreaterThanOrEqualTo(1));
        Assert.That(Told(), Does.Not.Contain(_door.Ticket).And.Not.Contain("7T:"));
    }

    [Test]
    public async Task Refusal_IsNamedButNoErrorOfTheServer()
    {
        await _door.SendAsync(RawRequest.To("Contact", EnvelopeText.Of(EnvelopeText.Soap11, "<GetContact/>")));

        Assert.That((Server().GetTagItem("error.type"), Server().Status), Is.EqualTo(("SoSessionException", ActivityStatusCode.Unset)));
    }

    [Test]
    public async Task Crash_IsAnErrorOfTheServer()
    {
        await using var door = await Door.OpenAsync();
        door.Host.ErrorsExpected = true;
        await door.Host.Given("ALTER TABLE contact RENAME TO gone");
        _spans.Clear();

        await door.SendAsync(GetContact("1", door));

        Assert.That((Server().GetTagItem("error.type"), Server().Status), Is.EqualTo(("crash", ActivityStatusCode.Error)));
        Assert.That(Server().GetTagItem("http.response.status_code"), Is.EqualTo(500));
        Assert.That(_spans.Where(s => s.Source.Name == "Services86.Data").Select(s => s.Status), Has.Some.EqualTo(ActivityStatusCode.Error));
    }

    private RawRequest GetContact(string id, Door? door = null) =>
        RawRequest.To("Contact", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetContact><ContactId>{id}</ContactId></GetContact>", (door ?? _door).Credentials));

    /// <summary>The span ends a moment after its answer.</summary>
    private Activity Server()
    {
        Assert.That(() => _spans.Count(s => s.Kind == ActivityKind.Server), Is.EqualTo(1).After(2_000, 10));
        return _spans.Single(s => s.Kind == ActivityKind.Server);
    }

    private string Told() => string.Join('\n', _spans.SelectMany(s => s.TagObjects.Select(t => $"{s.DisplayName} {t.Key} {t.Value}")));
}
