using Microsoft.Data.Sqlite;
using Services86.Tests.Databases;
using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>What a client quotes is found in the log.</summary>
[TestFixture]
internal sealed class RequestIdTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string TraceParent = $"traceparent: 00-{Trace}-00f067aa0ba902b7-01";

    private Door _door = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _door = await Door.OpenAsync(("Database:CommandTimeout", "1"));

    [OneTimeTearDown]
    public async Task CloseAsync() => await _door.DisposeAsync();

    [TestCase("X-Request-Id: 7f3a-BC_9.x:1", "7f3a-BC_9.x:1")]
    [TestCase(TraceParent, Trace)]
    public async Task Id_OfTheCaller_IsAnswered(string line, string id)
    {
        var answer = await _door.SendAsync(RawRequest.SystemInfo.With(line));

        Assert.That((answer.Status, answer["X-Request-Id"]), Is.EqualTo((200, id)));
    }

    [Test]
    public async Task Id_OfTheCaller_GoesBeforeItsTrace()
    {
        var answer = await _door.SendAsync(RawRequest.SystemInfo.With(TraceParent).With("X-Request-Id: mine"));

        Assert.That(answer["X-Request-Id"], Is.EqualTo("mine"));
    }

    [TestCase("X-Request-Id: ")]
    [TestCase("X-Request-Id: two words")]
    [TestCase("X-Request-Id: {\"json\":1}")]
    [TestCase("X-Request-Id: 0123456789012345678901234567890123456789012345678901234567890123456789")]
    [TestCase("X-Request-Id: one\r\nX-Request-Id: two")]
    [TestCase("traceparent: 00-nonsense")]
    [TestCase("Accept: */*")]
    public async Task Id_ThatIsNoneOrNotWellFormed_IsOurOwnAndAnotherEachTime(string line)
    {
        var first = (await _door.SendAsync(RawRequest.SystemInfo.With(line)))["X-Request-Id"];
        var second = (await _door.SendAsync(RawRequest.SystemInfo.With(line)))["X-Request-Id"];

        Assert.That(first, Does.Match("^[0-9A-Z]{13}:[0-9A-F]{8}$"));
        Assert.That(second, Does.Match("^[0-9A-Z]{13}:[0-9A-F]{8}$").And.Not.EqualTo(first));
    }

    [TestCase("/health/live")]
    [TestCase("/nowhere")]
    [TestCase("/Remote/Services86/Contact.svc?wsdl")]
    public async Task Id_IsAnsweredOnEveryPath(string target)
    {
        var answer = await _door.SendAsync(RawRequest.Get(target).With("X-Request-Id: abc"));

        Assert.That(answer["X-Request-Id"], Is.EqualTo("abc"));
    }

    [Test]
    public async Task Refusal_IsLoggedWithTheId()
    {
        await _door.SendAsync(RawRequest.To("Contact", EnvelopeText.Of(EnvelopeText.Soap11, "<GetContact/>")).With("X-Request-Id: refused-1"));

        Assert.That(_door.Host.Log.Lines, Has.Some.Contains("Contact.GetContact refused").And.Some.Contains("(request refused-1)"));
    }

    [Test]
    public async Task Crash_IsLoggedWithTheIdOfItsHeader()
    {
        await using var door = await Door.OpenAsync();
        door.Host.ErrorsExpected = true;
        await door.Host.Given("ALTER TABLE contact RENAME TO gone");

        var answer = await door.SendAsync(RawRequest.To(
            "Contact", EnvelopeText.Of(EnvelopeText.Soap11, "<GetContact><ContactId>1</ContactId></GetContact>", door.Credentials)));

        Assert.That((answer.Status, answer.Soap.FaultReason), Is.EqualTo((500, "The server could not process the request.")));
        Assert.That(door.Host.Log.Errors.Single(), Does.Contain($"Crash in Contact.GetContact, caller TJE0 (request {answer["X-Request-Id"]})"));
    }

    [Test]
    public async Task DatabaseThatIsAway_IsToldAndLoggedWithTheId()
    {
        ChosenDatabase.DemandSqlite("its file is locked for everybody else.");
        _door.Host.ErrorsExpected = true;
        RawAnswer answer;
        await using (var other = new SqliteConnection(_door.Host.Database.Options.ConnectionString))
        {
            await other.OpenAsync();
            await using var lockOfAll = other.BeginTransaction();
            var signIn = EnvelopeText.Of(
                EnvelopeText.Soap11, "<AuthenticateUsernamePassword><UserName>TJE0</UserName><Password>Tje0</Password></AuthenticateUsernamePassword>");
            answer = await _door.SendAsync(RawRequest.To("SoPrincipal", signIn).With("X-Request-Id: away-1"));
        }

        Assert.That((answer.Status, answer.Soap.ExceptionType), Is.EqualTo((200, "SoDbAccessException")), answer.Text);
        Assert.That(answer.Soap.Message, Is.EqualTo("The database cannot be reached at the moment (request away-1)"));
        Assert.That(_door.Host.Log.Errors.Single(), Does.Contain("did not answer in SoPrincipal.AuthenticateUsernamePassword (request away-1)"));
        _door.Host.Log.Errors.Clear();
    }
}
