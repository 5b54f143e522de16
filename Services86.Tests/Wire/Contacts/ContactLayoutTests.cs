using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>The grid of every built-in layout is read, edited and saved (contact-entities.md §4); the companies are new ones on one host.</summary>
[TestFixture]
internal sealed class ContactLayoutTests
{
    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [TestCase(784, "PostalAddress1|PostalAddress2|PostalAddress3|PostalZipcode PostalCity", TestName = "Layout1_General_GridIsSaved")]
    [TestCase(250, "StreetAddress1|PostalAddress1|PostalZipcode PostalCity", TestName = "Layout2_European_GridIsSaved")]
    [TestCase(276, "StreetAddress1|StreetZipcode StreetCity|PostalAddress1|PostalZipcode PostalCity", TestName = "Layout3_German_GridIsSaved")]
    [TestCase(724, "PostalAddress1|PostalAddress2|PostalAddress3|PostalZipcode PostalCity|PostalCounty", TestName = "Layout4_Spanish_GridIsSaved")]
    [TestCase(124, "PostalAddress1|PostalAddress2|PostalCity|PostalState PostalZipcode", TestName = "Layout5_Canadian_GridIsSaved")]
    [TestCase(840, "PostalAddress1|PostalAddress2|PostalCity|PostalState PostalZipcode", TestName = "Layout6_American_GridIsSaved")]
    [TestCase(372, "PostalAddress1|PostalAddress2|PostalAddress3|PostalCity|PostalCounty PostalZipcode", TestName = "Layout7_British_GridIsSaved")]
    [TestCase(392, "PostalAddress1|PostalAddress2|PostalCity PostalZipcode", TestName = "Layout8_Japanese_GridIsSaved")]
    public async Task Grid(int country, string grid)
    {
        var created = await _host.Save($"<Name>Layout {country}</Name><Country><CountryId>{country}</CountryId></Country>");
        Assert.That(created.Grid(), Is.EqualTo(grid), created.ToString());

        var number = 0;
        var saved = await _host.Save(created.Response!, entity =>
        {
            foreach (var field in Fields(entity)) field.Element(SoapReply.Service + "Value")!.Value = $"t{number++}";
        });

        Assert.That(saved.Succeeded, Is.True, saved.ToString());
        foreach (var field in Fields(saved.Response!))
        {
            var name = field.Element(SoapReply.Service + "Name")!.Value;
            var value = field.Element(SoapReply.Service + "Value")!.Value;
            Assert.That(value, Does.Match("^t[0-9]+$"), name);
            Assert.That(saved[$"Address/{(name.StartsWith("Street", StringComparison.Ordinal) ? "Street" : "Postal")}/{name[6..]}"], Is.EqualTo(value), name);
        }

        Assert.That(saved.All("Address/LocalizedAddress/ArrayOfLocalizedField/LocalizedField/Value"), Is.Unique.And.Count.EqualTo(number));
    }

    [Test]
    public async Task Country_ChangedTogetherWithTheGridOfTheNewOne_TheNewLayoutCounts()
    {
        var saved = await _host.Save("""
            <ContactId>12</ContactId><Name>Smith Consulting</Name><Department>Bergen</Department><Number2>10003</Number2>
            <Country><CountryId>840</CountryId></Country><Address><LocalizedAddress><ArrayOfLocalizedField>
            <LocalizedField><Name>PostalState</Name><Value>TX</Value></LocalizedField><LocalizedField><Name>StreetCity</Name><Value>Dallas</Value></LocalizedField>
            </ArrayOfLocalizedField></LocalizedAddress></Address>
            """);

        Assert.That(saved["Address/Postal/State"], Is.EqualTo("TX"), saved.ToString());
        Assert.That(saved["Address/Street/City"], Is.Empty, "a field that the new country's grid does not have");
    }

    private static IEnumerable<XElement> Fields(XElement entity) => entity.Descendants(SoapReply.Service + "LocalizedField");
}
