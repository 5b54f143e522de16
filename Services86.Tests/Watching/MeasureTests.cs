using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>What the meters say of calls, sign-ins and the database.</summary>
[TestFixture]
[NonParallelizable] // It hears all hosts of the process.
internal sealed class MeasureTests
{
    private static readonly string[] GetContact = ["rpc.service=Contact", "rpc.method=GetContact"];

    private MeasureRecorder _measures = null!;
    private Door _door = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _measures = new MeasureRecorder();
        _door = await Door.OpenAsync();
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _door.DisposeAsync();
        _measures.Dispose();
    }

    [Test]
    public async Task Call_IsCountedAndTimedByOperation()
    {
        for (var i = 0; i < 3; i++)
        {
            await _door.Host.Call("Contact", "GetContact", "<ContactId>1</ContactId>", _door.Ticket);
        }

        Assert.That(_measures.Sum("services86.calls", GetContact), Is.EqualTo(3));
        Assert.That(_measures.Count("services86.call.duration", GetContact), Is.EqualTo(3));
        Assert.That(_measures.Sum("services86.call.duration", GetContact), Is.InRange(0.000_001, 10));
        Assert.That(_measures.Count("services86.call.errors", GetContact), Is.Zero);
        Assert.That(_measures.Count("services86.calls.slow"), Is.Zero);
        _measures.Observe();
        Assert.That(_measures.Sum("services86.calls.active"), Is.Zero);
    }

    [Test]
    public async Task Errors_AreCountedByType()
    {
        _door.Host.ErrorsExpected = true;
        await _door.Host.Call("Contact", "GetContact", "<ContactId>1</ContactId>", "7T:nonsense");
        await _door.Host.Call("Contact", "GetContact", "<ContactId>many</ContactId>", _door.Ticket);
        await _door.SendAsync(RawRequest.To("Contact", "<Envelope/>"));
        await _door.SendAsync(RawRequest.To("Contact", EnvelopeText.Of(EnvelopeText.Soap11, "<GetNothing/>")));
        await _door.Host.Given("ALTER TABLE contact RENAME TO gone");
        await _door.Host.Call("Contact", "GetContact", "<ContactId>1</ContactId>", _door.Ticket);

        Assert.That(_measures.Sum("services86.calls", GetContact), Is.EqualTo(3));
        Assert.That(_measures.Sum("services86.call.errors", [.. GetContact, "error.type=SoSessionException"]), Is.EqualTo(1));
        Assert.That(_measures.Sum("services86.call.errors", [.. GetContact, "error.type=fault"]), Is.EqualTo(1));
        Assert.That(_measures.Sum("services86.call.errors", [.. GetContact, "error.type=crash"]), Is.EqualTo(1));
        Assert.That(_measures.Sum("services86.messages.refused"), Is.EqualTo(2));
        Assert.That(_measures.Sum("services86.messages.refused", "error.type=ActionNotSupported"), Is.EqualTo(1));
        Assert.That(_measures.Sum("services86.db.statement.failures", "db.operation.name=SELECT"), Is.EqualTo(1));
    }

    [Test]
    public async Task SignIns_AreCounted()
    {
        await _door.Host.SignInAs("TJE0", "Tje0");
        await _door.Host.Call("SoPrincipal", "AuthenticateUsernamePassword", "<UserName>TJE0</UserName><Password>wrong</Password>");
        await _door.Host.Call("Contact", "GetContact", "<ContactId>1</ContactId>", _door.Ticket);

        // One ticket was issued when the door was opened; a ticket is known from its first use.
        Assert.That(_measures.Sum("services86.tickets.issued"), Is.EqualTo(2));
        Assert.That(_measures.Sum("services86.signins.refused"), Is.EqualTo(1));
        _measures.Observe();
        Assert.That(_measures.Sum("services86.tickets.known"), Is.EqualTo(1));
    }

    [Test]
    public async Task Database_TellsStatementsListsAndPool()
    {
        var selects = _measures.Count("services86.db.statement.duration", "db.operation.name=SELECT");
        await _door.Host.Call("Contact", "GetContact", "<ContactId>1</ContactId>", _door.Ticket);

        Assert.That(_measures.Count("services86.db.statement.duration", "db.operation.name=SELECT"), Is.GreaterThan(selects));
        Assert.That(_measures.Kept.Where(m => m.Name == "services86.db.statement.duration").Select(m => m.Tags),
            Has.All.Contains("db.system.name=sqlite").Or.All.Contains("db.system.name=postgresql"));
        Assert.That(_measures.Sum("services86.lists.loads"), Is.GreaterThanOrEqualTo(1));
        _measures.Observe();
        if (_measures.Count("services86.db.pool.connections") > 0)
        {
            Assert.That(_measures.Sum("services86.db.pool.connections", "db.client.connection.state=used"), Is.Zero);
            Assert.That(_measures.Sum("services86.db.pool.connections", "db.client.connection.state=idle"), Is.GreaterThanOrEqualTo(1));
            Assert.That(_measures.Sum("services86.db.pool.waiting"), Is.Zero);
        }
    }
}
