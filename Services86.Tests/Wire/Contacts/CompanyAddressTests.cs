using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>GetAddress and GetAddressByCountry: cases 53 and 54 of contact-examples.md and the edges of contact-operations.md §13, §14. One host.</summary>
[TestFixture]
internal sealed class CompanyAddressTests
{
    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync("""
        UPDATE country SET deleted = TRUE WHERE country_id = 392;
        UPDATE address SET county = 'Viken' WHERE contact_id = 10 AND atype = 2;
        UPDATE contact SET wgs84_latitude = 59.9, wgs84_longitude = 10.7 WHERE contact_id = 10;
        """);

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case53_GetAddressByCountry_OtherLayoutSameValues()
    {
        var reply = await ByCountry(10, 250);

        Assert.That(reply.AddressGrid(), Is.EqualTo("StreetAddress1=A-gata 23|PostalAddress1=Postboks 100|PostalZipcode=0124 PostalCity=OSLO"));
        Assert.That(reply["Street/Zipcode"], Is.EqualTo("0123"));
        Assert.That(reply["Street/County"], Is.EqualTo("Viken"));
        Assert.That(reply["Street/AtypeIdx"], Is.EqualTo("ContactStreetAddress"));
        Assert.That(reply["Postal/AtypeIdx"], Is.EqualTo("ContactPostalAddress"));
        Assert.That(reply["Wgs84Latitude"], Is.EqualTo("59.9"));
    }

    [Test]
    public async Task Case54_GetAddressByCountry_NewCompany_IsABlankGrid()
    {
        var reply = await ByCountry(0, 840);

        Assert.That(reply.AddressGrid(), Is.EqualTo("PostalAddress1=|PostalAddress2=|PostalCity=|PostalState= PostalZipcode="));
        Assert.That(reply["Street/Address1"], Is.Empty);
        Assert.That(reply["Postal/City"], Is.Empty);
    }

    [Test]
    public async Task GetAddress_LaidOutForTheCompanysCountry()
    {
        var reply = await Get(10);

        Assert.That(
            reply.AddressGrid(),
            Is.EqualTo("StreetAddress1=A-gata 23|StreetZipcode=0123 StreetCity=OSLO|PostalAddress1=Postboks 100|PostalZipcode=0124 PostalCity=OSLO"));
    }

    [TestCase(16, "PostalAddress1=|PostalAddress2=|PostalCity=|PostalState= PostalZipcode=")]
    [TestCase(13, "StreetAddress1=|PostalAddress1=|PostalZipcode= PostalCity=")]
    [TestCase(0, "StreetAddress1=|StreetZipcode= StreetCity=|PostalAddress1=|PostalZipcode= PostalCity=")]
    public async Task GetAddress_NoAddressStored_IsABlankGrid(int id, string grid) => Assert.That((await Get(id)).AddressGrid(), Is.EqualTo(grid));

    [Test]
    public async Task GetAddressByCountry_CountryZero_IsTheCompanysOwn() => Assert.That(
        (await ByCountry(10, 0)).Response!.ToString(), Is.EqualTo((await Get(10)).Response!.ToString()));

    [Test]
    public async Task GetAddressByCountry_BothZero_IsTheCallersOwnCountry() =>
        Assert.That((await ByCountry(0, 0)).AddressGrid(), Does.StartWith("StreetAddress1=|StreetZipcode= StreetCity="));

    [TestCase(99999)]
    [TestCase(-1)]
    [TestCase(14)]
    public async Task UnknownOrDeletedCompany_IsNil(int id)
    {
        foreach (var reply in new[] { await Get(id), await ByCountry(id, 250) })
        {
            Assert.That(reply.Succeeded, Is.True, reply.ToString());
            Assert.That(reply.Response, Is.Null);
        }
    }

    [Test]
    public async Task CompanyOutOfReach_IsNil()
    {
        Assert.That((await Get(10, ContactFixture.Pb)).Response, Is.Null);
        Assert.That((await ByCountry(10, 250, ContactFixture.Pb)).Response, Is.Null);
        Assert.That((await Get(13, ContactFixture.Pb)).Response, Is.Not.Null);
    }

    [TestCase(10, 1)]
    [TestCase(0, 1)]
    [TestCase(10, -1)]
    [TestCase(99999, 1)]
    public async Task GetAddressByCountry_UnknownCountry_IsNotFound(int id, int country)
    {
        var reply = await ByCountry(id, country);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo($"Country id {country} not found"));
        Assert.That(reply.Response, Is.Null);
    }

    [Test]
    public async Task GetAddressByCountry_DeletedCountry_StillHasItsLayout() =>
        Assert.That((await ByCountry(0, 392)).AddressGrid(), Is.EqualTo("PostalAddress1=|PostalAddress2=|PostalCity= PostalZipcode="));

    private Task<SoapReply> Get(int id, int user = ContactFixture.Tje0) => _host.Contact(user, "GetAddress", $"<ContactId>{id}</ContactId>");

    private Task<SoapReply> ByCountry(int id, int country, int user = ContactFixture.Tje0) =>
        _host.Contact(user, "GetAddressByCountry", $"<ContactId>{id}</ContactId><CountryId>{country}</CountryId>");
}
