using Services86.Tests.Hosting;

namespace Services86.Tests.Watching;

/// <summary>The two pages that a load balancer and a watchdog ask for.</summary>
[TestFixture]
internal sealed class HealthTests
{
    private Door _door = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _door = await Door.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await _door.DisposeAsync();

    [TestCase("/health/live", """{"status":"live"}""")]
    [TestCase("/health/ready", """{"status":"ready"}""")]
    public async Task Page_OfAHealthyHost_SaysSo(string page, string text)
    {
        var answer = await _door.SendAsync(RawRequest.Get(page));

        Assert.That((answer.Status, answer.Text.Trim(), answer.ContentType), Is.EqualTo((200, text, "application/json")));
        Assert.That(answer["Cache-Control"], Is.EqualTo("no-store"));
    }

    [Test]
    public async Task Head_AnswersWithoutContent()
    {
        var answer = await _door.SendAsync(RawRequest.Get("/health/ready") with { Method = "HEAD" });

        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, Array.Empty<byte>())));
    }

    [TestCase("POST", "/health/ready", 405)]
    [TestCase("GET", "/health", 404)]
    [TestCase("GET", "/health/ready/", 404)]
    [TestCase("GET", "/x/health/live", 404)]
    public async Task AnythingElse_IsRefused(string method, string target, int status)
    {
        var answer = await _door.SendAsync(RawRequest.Get(target) with { Method = method });

        Assert.That(answer.Status, Is.EqualTo(status), answer.ToString());
    }

    [Test]
    public async Task Ready_OnASchemaOfAnotherVersion_SaysNoAndComesBackByItself()
    {
        var version = await _door.Host.Stored<string>("SELECT value FROM system_info WHERE name = 'schema_version'");
        await _door.Host.Given("UPDATE system_info SET value = '9999' WHERE name = 'schema_version'");

        var answer = await UntilAsync(503);

        Assert.That(answer.Text, Does.StartWith("""{"status":"not ready","reason":"the database has schema version 9999""").And.Contain($"needs {version}"));
        Assert.That((await _door.SendAsync(RawRequest.Get("/health/live"))).Status, Is.EqualTo(200), "the process is well");
        await _door.Host.Given("UPDATE system_info SET value = @version WHERE name = 'schema_version'", new { version });
        await UntilAsync(200);
        Assert.That(_door.Host.Log.Lines, Has.Some.Contains("Not ready: the database has schema version 9999"));
        Assert.That(_door.Host.Log.Lines, Has.Some.Contains("Ready again"));
    }

    /// <summary>An answer may be one second old.</summary>
    private async Task<RawAnswer> UntilAsync(int status)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await _door.SendAsync(RawRequest.Get("/health/ready"));
            if (answer.Status == status || attempt == 100)
            {
                Assert.That(answer.Status, Is.EqualTo(status), answer.ToString());
                return answer;
            }

            await Task.Delay(50);
        }
    }
}
