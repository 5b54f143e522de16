using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>F16 of envelope.md §8: a failure that nobody foresaw is logged whole and told in one sentence.</summary>
[TestFixture]
internal sealed class CrashTests
{
    [Test]
    public async Task Crash_IsTheServersFaultAndLeaksNothing()
    {
        await using var door = await Door.OpenAsync();
        door.Host.ErrorsExpected = true;
        await door.Host.Given("ALTER TABLE contact RENAME TO gone");

        foreach (var version in new[] { EnvelopeText.Soap11, EnvelopeText.Soap12 })
        {
            var contentType = version == EnvelopeText.Soap11 ? "text/xml; charset=utf-8" : "application/soap+xml; charset=utf-8";
            var request = RawRequest.To("Contact", EnvelopeText.Of(version, "<GetContact><ContactId>1</ContactId></GetContact>", door.Credentials));
            var answer = await door.SendAsync(request with { ContentType = contentType });

            Assert.That((answer.Status, answer.ContentType), Is.EqualTo((500, contentType)), answer.Text);
            Assert.That(answer.Text, Is.EqualTo(FaultText.Of(version, "d:InternalServiceFault", "The server could not process the request.")));
            Assert.That(door.Host.Log.Errors, Has.Count.EqualTo(1));
            Assert.That(door.Host.Log.Errors.Single(), Does.Contain("Contact.GetContact").And.Match("no such table|does not exist").And.Not.Contain(door.Ticket));
            door.Host.Log.Errors.Clear();
        }
    }
}
