using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>ChangeCountry: cases 55 and 56 of contact-examples.md and the edges of contact-operations.md §12. It changes nothing: one host.</summary>
[TestFixture]
internal sealed class ChangeCountryTests
{
    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync("UPDATE country SET deleted = TRUE WHERE country_id = 392;");

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case55_CardInTheNewLayout_NothingIsSaved()
    {
        var reply = await _host.ChangeCountry((await _host.GetEntity(10)).Response!, 250);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply["Country/CountryId"], Is.EqualTo("250"));
        Assert.That(reply["Country/TwoLetterISOCountry"], Is.EqualTo("FR"));
        Assert.That(reply["Country/DialInPrefix"], Is.EqualTo("+33"));
        Assert.That(reply.Grid(), Is.EqualTo("StreetAddress1|PostalAddress1|PostalZipcode PostalCity"));
        Assert.That(reply.Grid("Value"), Is.EqualTo("A-gata 23|Postboks 100|0124 OSLO"));
        Assert.That((await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>10</ContactId>"))["CountryId"], Is.EqualTo("578"));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 10"), Is.EqualTo(3));
    }

    [Test]
    public async Task Case56_ValuesOutsideTheGrid_StayInStreetAndPostal()
    {
        var reply = await _host.ChangeCountry((await _host.GetEntity(10)).Response!, 250);

        Assert.That(reply["Address/Street/Zipcode"], Is.EqualTo("0123"));
        Assert.That(reply["Address/Street/City"], Is.EqualTo("OSLO"));
        Assert.That(reply["Address/Street/AtypeIdx"], Is.EqualTo("ContactStreetAddress"));
    }

    [Test]
    public async Task OtherMembers_StayAsSent()
    {
        string[] changed = ["Country", "Address", "Phones", "Faxes"];
        var sent = (await _host.GetEntity(10)).Response!;
        var reply = await _host.ChangeCountry(sent, 250);

        Assert.That(Others(reply.Response!, changed), Is.EqualTo(Others(sent, changed)));
    }

    [Test]
    public async Task Phones_ValueStaysStrippedValueIsDerivedAnew()
    {
        var sent = (await _host.GetEntity(10)).Response!;
        sent.Set("Phones", "<EntityElement><Value>+33 1 22</Value><StrippedValue>old</StrippedValue></EntityElement><EntityElement><Value>+47 779</Value></EntityElement>");
        sent.Set("Faxes", "<EntityElement><Value>0033 5</Value></EntityElement><EntityElement/>");
        var reply = await _host.ChangeCountry(sent, 250);

        Assert.That(reply.All("Phones/EntityElement/Value"), Is.EqualTo(new[] { "+33 1 22", "+47 779" }), reply.ToString());
        Assert.That(reply.All("Phones/EntityElement/StrippedValue"), Is.EqualTo(new[] { "122", "47779" }));
        Assert.That(reply.All("Faxes/EntityElement/StrippedValue"), Is.EqualTo(new[] { "5", "" }));
    }

    [Test]
    public async Task EditedGrid_WinsOverStreetAndPostal()
    {
        var sent = (await _host.GetEntity(10)).Response!;
        foreach (var field in sent.Descendants(SoapReply.Service + "LocalizedField"))
        {
            if (field.Element(SoapReply.Service + "Name")!.Value is "StreetZipcode") field.Set("Value", "9999");
            if (field.Element(SoapReply.Service + "Name")!.Value is "PostalAddress1") field.Set("Value", "");
        }

        sent.Set("Address/Street/City", "BERGEN");
        var reply = await _host.ChangeCountry(sent, 250);

        Assert.That(reply["Address/Street/Zipcode"], Is.EqualTo("9999"), reply.ToString());
        Assert.That(reply["Address/Postal/Address1"], Is.Empty);
        Assert.That(reply.Grid("Value"), Is.EqualTo("A-gata 23||0124 OSLO"));
    }

    [Test]
    public async Task StoredRow_IsNotRead()
    {
        // Company 10 is out of this caller's reach.
        var reply = await _host.Contact(
            ContactFixture.Pb, "ChangeCountry", "<ContactEntity><ContactId>10</ContactId><Name>My draft</Name></ContactEntity><ToCountryId>840</ToCountryId>");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply["Name"], Is.EqualTo("My draft"));
        Assert.That(reply.Grid(), Is.EqualTo("PostalAddress1|PostalAddress2|PostalCity|PostalState PostalZipcode"));
        Assert.That(reply["Address/Postal/Address1"], Is.Empty);
        Assert.That(reply.Find("OrgNr"), Is.Null);
    }

    [TestCase("")]
    [TestCase("<TableRight/><FieldProperties/>")]
    public async Task CardWithoutRights_GetsThemFilled(string rights)
    {
        var reply = await _host.Contact(
            ContactFixture.Pb,
            "ChangeCountry",
            $"<ContactEntity>{rights}<ContactId>13</ContactId><Associate><AssociateId>7</AssociateId></Associate></ContactEntity><ToCountryId>840</ToCountryId>");

        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert"), reply.ToString());
        Assert.That(reply.Find("FieldProperties")!.Elements().Count(), Is.EqualTo(41));
    }

    [Test]
    public async Task UnsavedCard_IsLaidOutToo()
    {
        var created = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");
        var reply = await _host.ChangeCountry(created.Response!, 826);

        Assert.That(reply["ContactId"], Is.EqualTo("0"), reply.ToString());
        Assert.That(reply.Grid(), Is.EqualTo("PostalAddress1|PostalAddress2|PostalAddress3|PostalCity|PostalCounty PostalZipcode"));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(1)]
    [TestCase(392)]
    public async Task UnknownOrDeletedCountry_IsNotFound(int country)
    {
        var reply = await _host.ChangeCountry((await _host.GetEntity(10)).Response!, country);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo($"Country id {country} not found"));
    }

    [Test]
    public async Task NoCard_IsAnInvalidArgument()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "ChangeCountry", "<ToCountryId>250</ToCountryId>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"), reply.ToString());
        Assert.That(reply.Message, Does.Contain("ContactEntity"));
    }

    private static string Others(XElement carrier, string[] without) =>
        string.Concat(carrier.Elements().Where(member => !without.Contains(member.Name.LocalName)));
}
