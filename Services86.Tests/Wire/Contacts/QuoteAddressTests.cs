using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>GetQuoteVersionAddresses and SaveQuoteVersionAddress: cases 57 and 58 of contact-examples.md and the edges of contact-operations.md §24, §25.</summary>
[TestFixture]
internal sealed class QuoteAddressTests
{
    private const string CompanyBilling = "BillingAddress1=Postboks 100|BillingZipcode=0124 BillingCity=OSLO";
    private const string CompanyShipping = "ShippingAddress1=A-gata 23|ShippingZipcode=0123 ShippingCity=OSLO";

    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case57_NoOwnAddresses_AreThoseOfTheCompany()
    {
        var reply = await Get();

        Assert.That(reply.Response!.Elements().Count(), Is.EqualTo(2), reply.ToString());
        Assert.That(reply.AddressGrid(0), Is.EqualTo(CompanyBilling));
        Assert.That(reply.AddressGrid(1), Is.EqualTo(CompanyShipping));
        Assert.That(SoapReply.IsNil(reply.Response.Elements().First().Element(SoapReply.Service + "Street")!), Is.True);
        Assert.That(SoapReply.IsNil(reply.Response.Elements().Last().Element(SoapReply.Service + "Postal")!), Is.True);
        Assert.That(reply["Address/Postal/AtypeIdx"], Is.EqualTo("QuoteBillingAddress"));
        Assert.That(reply.All("Address/Street/AtypeIdx"), Does.Contain("QuoteShippingAddress"));
        Assert.That(reply.All("Address/LocalizedAddress/ArrayOfLocalizedField/LocalizedField/AddressType").Distinct(),
            Is.EqualTo(new[] { "QuoteBillingAddress", "QuoteShippingAddress" }));
    }

    [Test]
    public async Task Case58_OtherType_IsAnInvalidArgument()
    {
        var reply = await Save("<Street><Address1>Lager 5</Address1></Street>", "ContactPostalAddress");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"), reply.ToString());
        Assert.That(reply.Message, Does.Contain("AddressType").And.Contain("QuoteBillingAddress"));
    }

    [Test]
    public async Task Case58_ShippingSaved_ReplacesItWholeAndLeavesBilling()
    {
        var saved = await Save("<Street><Address1>Lager 5</Address1></Street>", "QuoteShippingAddress");
        var read = await Get();

        Assert.That(saved.AddressGrid(), Is.EqualTo("ShippingAddress1=Lager 5|ShippingZipcode= ShippingCity="), saved.ToString());
        Assert.That(read.AddressGrid(1), Is.EqualTo("ShippingAddress1=Lager 5|ShippingZipcode= ShippingCity="));
        Assert.That(read.AddressGrid(0), Is.EqualTo(CompanyBilling));
        Assert.That(saved.Response!.ToString(), Is.Not.Empty);
    }

    [Test]
    public async Task Case58_LockedVersion_IsRefusedAndNothingChanged([Values(6, 7, 8, 9)] int state)
    {
        await _host.Given("UPDATE quote_version SET state = @state WHERE quote_version_id = 71", new { state });
        var reply = await Save("<Street><Address1>Lager 5</Address1></Street>", "QuoteShippingAddress", version: 71);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Parameters, Does.ContainKey("Table").WithValue("quoteversion").And.ContainKey("RecordId").WithValue("71"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM address WHERE quote_version_id IS NOT NULL"), Is.Zero);
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM quote_version WHERE quote_version_id = 71"), Is.Zero);
    }

    [Test]
    public async Task Save_MarksTheVersionAndItsCountry()
    {
        await Save("<Postal><Address1>Box 1</Address1></Postal>", "QuoteBillingAddress", country: 250);
        await Save("<Postal><Address1>Box 2</Address1></Postal>", "QuoteBillingAddress", country: 250);

        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM address WHERE quote_version_id = 70"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int>("SELECT invoice_country_id FROM quote_version WHERE quote_version_id = 70"), Is.EqualTo(250));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM quote_version WHERE quote_version_id = 70 AND has_own_invoice_address AND NOT has_own_delivery_address"), Is.EqualTo(1));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM quote_version WHERE quote_version_id = 70"), Is.EqualTo(2));
        Assert.That(await _host.Stored<int>("SELECT updated_by FROM quote_version WHERE quote_version_id = 70"), Is.EqualTo(5));
        Assert.That(await _host.Stored<long>("SELECT updated_at FROM quote_version WHERE quote_version_id = 70"), Is.EqualTo(ContactFixture.Now.ToUnixTimeSeconds()));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM sale WHERE sale_id = 12"), Is.Zero);
    }

    [Test]
    public async Task Save_OtherCountry_HasItsLayout()
    {
        var saved = await Save("<Postal><City>Dallas</City><State>TX</State><Zipcode>75201</Zipcode></Postal>", "QuoteBillingAddress", country: 840);

        Assert.That(saved.AddressGrid(), Is.EqualTo("BillingAddress1=|BillingAddress2=|BillingCity=Dallas|BillingState=TX BillingZipcode=75201"), saved.ToString());
        Assert.That((await Get()).AddressGrid(0), Is.EqualTo(saved.AddressGrid()));
    }

    [Test]
    public async Task Save_CountryZero_IsThatOfTheCompany()
    {
        await Save("<Postal><City>X</City></Postal>", "QuoteBillingAddress", country: 0);

        Assert.That(await _host.Stored<int>("SELECT invoice_country_id FROM quote_version WHERE quote_version_id = 70"), Is.EqualTo(578));
    }

    [TestCase("QuoteBillingAddress", "<Street><City>S</City></Street>", "S")]
    [TestCase("QuoteBillingAddress", "<Street><City>S</City></Street><Postal><City>P</City></Postal>", "P")]
    [TestCase("QuoteShippingAddress", "<Street><City>S</City></Street><Postal><City>P</City></Postal>", "S")]
    [TestCase("QuoteShippingAddress", "<Street><City/></Street><Postal><City>P</City></Postal>", "P")]
    [TestCase("QuoteBillingAddress", "{BillingCity=G}<Postal><City>P</City></Postal>", "G")]
    [TestCase("QuoteBillingAddress", "{ShippingCity=G}<Postal><City>P</City></Postal>", "P")]
    [TestCase("QuoteBillingAddress", "{PostalCity=G}", "")]
    [TestCase("QuoteBillingAddress", "{BillingCity=OSLO}<Postal><City>P</City></Postal>", "P")]
    [TestCase("QuoteBillingAddress", "{BillingCity=OSLO}", "OSLO")]
    [TestCase("QuoteBillingAddress", "", "")]
    public async Task Save_GridThenItsFormThenTheOther(string type, string address, string city)
    {
        if (address.StartsWith('{'))
        {
            var field = address[1..address.IndexOf('}', StringComparison.Ordinal)].Split('=');
            address = "<LocalizedAddress><ArrayOfLocalizedField><LocalizedField>"
                + $"<Name>{field[0]}</Name><Value>{field[1]}</Value></LocalizedField></ArrayOfLocalizedField></LocalizedAddress>{address[(address.IndexOf('}', StringComparison.Ordinal) + 1)..]}";
        }

        var saved = await Save(address, type);

        Assert.That(saved[type == "QuoteBillingAddress" ? "Postal/City" : "Street/City"], Is.EqualTo(city), saved.ToString());
    }

    [Test]
    public async Task SaveAsRead_ChangesNoText()
    {
        var read = (await Get()).Response!.Elements().First();
        var address = new XElement(SoapReply.Service + "Address", read.Attributes(), read.Nodes());
        var saved = await _host.Contact(
            ContactFixture.Tje0,
            "SaveQuoteVersionAddress",
            $"<QuoteVersionId>70</QuoteVersionId>{address}<AddressType>QuoteBillingAddress</AddressType><CountryId>578</CountryId>");

        Assert.That(saved.AddressGrid(), Is.EqualTo(CompanyBilling), saved.ToString());
        Assert.That((await Get()).AddressGrid(0), Is.EqualTo(CompanyBilling));
    }

    [TestCase(0)]
    [TestCase(99)]
    public async Task UnknownVersion_IsNotFound(int version)
    {
        foreach (var reply in new[] { await Get(version), await Save("<Postal/>", "QuoteBillingAddress", version: version) })
        {
            Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
            Assert.That(reply.Message, Is.EqualTo($"QuoteVersion id {version} not found"));
            Assert.That(reply.Response, Is.Null);
        }
    }

    [Test]
    public async Task SaleOutOfReach_ReadIsNotFoundWriteIsARefusal()
    {
        var read = await Get(user: ContactFixture.Pb);
        var saved = await Save("<Postal><City>X</City></Postal>", "QuoteBillingAddress", user: ContactFixture.Pb);

        Assert.That(read.ExceptionType, Is.EqualTo("SoNotFoundException"), read.ToString());
        Assert.That(saved.ExceptionType, Is.EqualTo("SoSentryException"), saved.ToString());
        Assert.That(saved.Message, Is.EqualTo("Your role does not allow update on sale owned by another user"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM address WHERE quote_version_id IS NOT NULL"), Is.Zero);
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM quote_version WHERE quote_version_id = 70"), Is.Zero);
    }

    [Test]
    public async Task Save_CompletedSale_IsRefused()
    {
        await _host.Given("UPDATE sale SET done = 2 WHERE sale_id = 12");
        var reply = await Save("<Postal><City>X</City></Postal>", "QuoteBillingAddress");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("This sale is completed"));
    }

    [Test]
    public async Task Get_PrivateSaleOfAColleague_IsNotFound()
    {
        await _host.Given("UPDATE sale SET visibility = 1, visible_id = 6 WHERE sale_id = 12");

        Assert.That((await Get()).ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That((await Get(user: ContactFixture.Ann)).Succeeded, Is.True);
    }

    [Test]
    public async Task Get_CompanyOutOfReach_ComesBackBlank()
    {
        await _host.Given("UPDATE sale SET associate_id = 7, user_group_id = 3 WHERE sale_id = 12");
        var reply = await Get(user: ContactFixture.Pb);

        Assert.That(reply.AddressGrid(0), Is.EqualTo("BillingAddress1=|BillingZipcode= BillingCity="), reply.ToString());
        Assert.That(reply.AddressGrid(1), Is.EqualTo("ShippingAddress1=|ShippingZipcode= ShippingCity="));
    }

    [Test]
    public async Task Get_SaleWithoutCompany_IsBlankInTheGeneralLayout()
    {
        await _host.Given("UPDATE sale SET contact_id = NULL WHERE sale_id = 12");

        Assert.That((await Get()).AddressGrid(1), Is.EqualTo("ShippingAddress1=|ShippingAddress2=|ShippingAddress3=|ShippingZipcode= ShippingCity="));
    }

    [Test]
    public async Task Save_NoAddress_IsAnInvalidArgument()
    {
        var reply = await _host.Contact(
            ContactFixture.Tje0, "SaveQuoteVersionAddress", "<QuoteVersionId>70</QuoteVersionId><AddressType>QuoteBillingAddress</AddressType>");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"), reply.ToString());
    }

    [TestCase(1)]
    [TestCase(-1)]
    public async Task Save_UnknownCountry_IsNotFound(int country)
    {
        var reply = await Save("<Postal><City>X</City></Postal>", "QuoteBillingAddress", country: country);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo($"Country id {country} not found"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM address WHERE quote_version_id IS NOT NULL"), Is.Zero);
    }

    [Test]
    public async Task Save_TextTooLong_NamesIt()
    {
        var reply = await Save("<Postal><Zipcode>123456789012</Zipcode></Postal>", "QuoteBillingAddress");

        Assert.That(reply.ExceptionType, Is.EqualTo("SoValidationException"), reply.ToString());
        Assert.That(reply.Parameters["Address"], Is.EqualTo("Zipcode of Billing has 12 characters, at most 11 are allowed"));
    }

    private Task<SoapReply> Get(int version = 70, int user = ContactFixture.Tje0) =>
        _host.Contact(user, "GetQuoteVersionAddresses", $"<QuoteVersionId>{version}</QuoteVersionId>");

    private Task<SoapReply> Save(string address, string type, int version = 70, int country = 578, int user = ContactFixture.Tje0) => _host.Contact(
        user,
        "SaveQuoteVersionAddress",
        $"<QuoteVersionId>{version}</QuoteVersionId><Address>{address}</Address><AddressType>{type}</AddressType><CountryId>{country}</CountryId>");
}
