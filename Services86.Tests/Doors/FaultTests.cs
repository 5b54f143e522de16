using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>Every row of envelope.md §8 that is a fault of the message: status, media type, code and reason, in both versions.</summary>
[TestFixture]
internal sealed class FaultTests : DoorTests
{
    [Test]
    public async Task Fault_OfAMessage_ComesToTheLetter(
        [ValueSource(typeof(FaultRows), nameof(FaultRows.Messages))] FaultRow row,
        [ValueSource(typeof(Sent), nameof(Sent.All))] Sent sent)
    {
        var answer = await SendAsync(row.Request(sent));

        var version = row.AnswerVersion ?? (row.IsVersionRead ? sent.Version : sent.VersionUnread);
        RequireFault(answer, version, sent.AnswerType(version), row.Code, row.Reason, row.Block);
    }

    [TestCase("application/xml")]
    [TestCase(null)]
    public async Task Fault_WithoutAMediaTypeOfSoap_ComesAsXml(string? mediaType)
    {
        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap12, "")) with { ContentType = mediaType });

        RequireFault(answer, EnvelopeText.Soap12, "text/xml; charset=utf-8", "a:ActionNotSupported", "The body names no known operation.");
    }

    [Test]
    public async Task Depth64_IsRead()
    {
        var deep = string.Concat(Enumerable.Repeat("<d>", 61)) + string.Concat(Enumerable.Repeat("</d>", 61));

        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo>{deep}</GetSystemInfo>")));

        Assert.That(answer.Soap.Succeeded, Is.True, answer.Text);
    }

    [TestCase("a{0}='1'")]
    [TestCase("xmlns:a{0}='urn:{0}'")]
    public async Task Attributes1024_AreRead(string form)
    {
        var attributes = string.Join(' ', Enumerable.Range(0, 1024).Select(i => form.Replace("{0}", $"{i}", StringComparison.Ordinal)));

        var answer = await SendAsync(RawRequest.To("SoPrincipal", EnvelopeText.Of(EnvelopeText.Soap11, $"<GetSystemInfo {attributes}/>")));

        Assert.That(answer.Soap.Succeeded, Is.True, answer.Text);
    }
}
