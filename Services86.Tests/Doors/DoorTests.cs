using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>One host for all tests of this room, and what must be true after each of them.</summary>
[SetUpFixture]
internal sealed class OpenDoor
{
    public static Door Door { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Open() => Door = await Door.OpenAsync();

    [OneTimeTearDown]
    public async Task Close() => await Door.DisposeAsync();
}

internal abstract class DoorTests
{
    private RawAnswer? _last;

    protected static Door Door => OpenDoor.Door;

    protected async Task<RawAnswer> SendAsync(RawRequest request) => _last = await Door.SendAsync(request);

    /// <summary>Has the answer of a connection looked at like any other.</summary>
    protected RawAnswer? Seen(RawAnswer? answer) => _last = answer;

    [TearDown]
    public async Task RequireUnharmed()
    {
        await Door.RequireUnharmedAsync(_last);
        _last = null;
    }

    /// <param name="version">Of the answer.</param>
    protected static void RequireFault(RawAnswer answer, string version, string contentType, string code, string reason, string? block = null)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Status, Is.EqualTo(500));
            Assert.That(answer.ContentType, Is.EqualTo(contentType));
            Assert.That(answer.Text, Is.EqualTo(FaultText.Of(version, code, reason, block)));
        }
    }

    protected static void RequireFault(RawAnswer answer, string code, string reason) =>
        RequireFault(answer, EnvelopeText.Soap11, "text/xml; charset=utf-8", code, reason);
}
