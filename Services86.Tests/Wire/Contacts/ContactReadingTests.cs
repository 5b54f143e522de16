using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases of contact-examples.md that change nothing: they share one host.</summary>
[TestFixture]
internal sealed class ContactReadingTests
{
    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case01_CreateDefault_HasTheDefaultsOfTheCaller()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(reply["ContactId"], Is.EqualTo("0"));
            Assert.That(reply["Country/CountryId"], Is.EqualTo("578"));
            Assert.That(reply["Category/Id"], Is.EqualTo("1"));
            Assert.That(reply["Business/Id"], Is.EqualTo("2"));
            Assert.That(reply["Associate/AssociateId"], Is.EqualTo("5"));
            Assert.That(reply["GroupId"], Is.EqualTo("2"));
        });
    }

    [Test]
    public async Task Case01_CreateDefault_EverythingElseIsEmpty()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");

        Assert.Multiple(() =>
        {
            foreach (var text in new[] { "Name", "Department", "OrgNr", "Number1", "Number2", "Description", "Kananame", "DbiKey" })
                Assert.That(reply[text], Is.Empty, text);
            foreach (var carrier in new[] { "SupportAssociate", "SupportPerson", "TicketPriority", "CustomerLanguage", "CreatedBy", "UpdatedBy" })
                Assert.That(reply.Find(carrier), Is.Null, carrier);
            foreach (var array in new[] { "Emails", "Phones", "Faxes", "Urls", "Persons", "UserDefinedFields", "ExtraFields" })
                Assert.That(reply.Find(array)?.Elements(), Is.Empty, array);
            foreach (var time in new[] { "CreatedDate", "UpdatedDate", "DbiLastSyncronized", "DbiLastModified" })
                Assert.That(reply[time], Is.EqualTo("0001-01-01T00:00:00"), time);
            Assert.That(reply.All("Interests/SelectableMDOListItem/Id"), Is.EqualTo(new[] { "1", "2", "3" }));
            Assert.That(reply.All("Interests/SelectableMDOListItem/Selected"), Is.All.EqualTo("false"));
            Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"));
        });
    }

    [Test]
    public async Task Case01_CreateDefault_NameIsMandatoryInTheFieldProperties()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");
        var properties = reply.Find("FieldProperties")!.Elements().ToList();

        Assert.That(properties, Has.Count.EqualTo(41));
        Assert.That(properties[0].Element(SoapReply.Service + "Key")!.Value, Is.EqualTo("ContactId"));
        Assert.That(properties[40].Element(SoapReply.Service + "Key")!.Value, Is.EqualTo("ExtraFields"));
        var name = properties[1].Element(SoapReply.Service + "Value")!;
        Assert.That(name.Descendants(SoapReply.Service + "Mask").Single().Value, Is.EqualTo("Read Write UIHintMandatory"));
        Assert.That(name.Element(SoapReply.Service + "FieldType")!.Value, Is.EqualTo("System.String"));
        Assert.That(name.Element(SoapReply.Service + "FieldLength")!.Value, Is.EqualTo("219"));
    }

    [Test]
    public async Task Case02_CreateDefault_AddressIsLaidOutForNorway()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");

        Assert.That(reply.Grid(), Is.EqualTo("StreetAddress1|StreetZipcode StreetCity|PostalAddress1|PostalZipcode PostalCity"));
        Assert.That(reply.Grid("Value").Trim('|', ' '), Is.Empty.Or.EqualTo("| || "));
    }

    [Test]
    public async Task Case03_CreateDefault_StoresNothing()
    {
        await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");

        Assert.That(await _host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10006));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact"), Is.EqualTo(8));
    }

    [Test]
    public async Task Case09_GetContact_ShowsTheCard()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>10</ContactId>");

        Assert.Multiple(() =>
        {
            Assert.That(reply["Name"], Is.EqualTo("Smith Consulting"));
            Assert.That(reply["FullName"], Is.EqualTo("Smith Consulting"));
            Assert.That(reply["DirectPhone"], Is.EqualTo("+47 779 645 855"));
            Assert.That(reply["URL"], Is.EqualTo("http://smith.example"));
            Assert.That(reply["CategoryName"], Is.EqualTo("Customer"));
            Assert.That(reply["BusinessName"], Is.EqualTo("IT"));
            Assert.That(reply["CountryName"], Is.EqualTo("Norway"));
            Assert.That(reply["AssociateFullName"], Is.EqualTo("Tina Jensen"));
            Assert.That(reply["City"], Is.EqualTo("OSLO"));
            Assert.That(reply["FormattedAddress"], Is.EqualTo("Postboks 100\n0124 OSLO"));
            Assert.That(reply["IsOwnerContact"], Is.EqualTo("false"));
            Assert.That(reply["Address/Street/Address1"], Is.EqualTo("A-gata 23"));
            Assert.That(reply.Find("TableRight"), Is.Null);
            Assert.That(reply.Find("FieldProperties"), Is.Null);
        });
    }

    [Test]
    public async Task GetContact_WithDepartment_FullNameHasBoth()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>12</ContactId>");

        Assert.That(reply["FullName"], Is.EqualTo("Smith Consulting, Bergen"));
    }

    [Test]
    public async Task Case10_GetContact_OwnerCompany_SaysSo()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>1</ContactId>");

        Assert.That(reply["IsOwnerContact"], Is.EqualTo("true"));
    }

    [TestCase(99999, TestName = "Case11_GetContactEntity_UnknownId_IsNil")]
    [TestCase(14, TestName = "Case12_GetContactEntity_SoftDeleted_IsNil")]
    [TestCase(0, TestName = "GetContactEntity_IdZero_IsNil")]
    [TestCase(-1, TestName = "GetContactEntity_NegativeId_IsNil")]
    public async Task GetContactEntity_NoSuchCompany_IsNil(int id)
    {
        var reply = await _host.GetEntity(id);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response, Is.Null);
        Assert.That(reply.Exception, Is.Null);
    }

    [Test]
    public async Task Case16_GetContactEntity_HasNoPersons()
    {
        var reply = await _host.GetEntity(12);

        Assert.That(reply["ContactId"], Is.EqualTo("12"));
        Assert.That(reply.Find("Persons")!.Elements(), Is.Empty);
    }

    [Test]
    public async Task Case19_GetMyContact_IsTheCallersCompanyWithoutPersons()
    {
        var reply = await _host.Contact(ContactFixture.Ann, "GetMyContact");

        Assert.That(reply["ContactId"], Is.EqualTo("1"));
        Assert.That(reply.Find("Persons")!.Elements(), Is.Empty);
    }

    [TestCase(null)]
    [TestCase("<SoTimeZoneId>0</SoTimeZoneId><SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>")]
    public async Task Case70_GetContactEntity_AnyZone_CreatedDateIsUtc(string? zone)
    {
        var reply = await _host.GetEntity(10, zone: zone);

        Assert.That(reply["CreatedDate"], Is.EqualTo("2023-01-10T08:00:00"));
        Assert.That(reply["UpdatedDate"], Is.EqualTo("2023-02-15T09:00:00"));
        Assert.That(reply["UpdatedBy/AssociateId"], Is.EqualTo("6"));
    }

    [TestCase("GetContact", "ContactId")]
    [TestCase("GetContactEntity", "ContactEntityId")]
    public async Task Case73_Get_NoSelectRight_IsNilWithoutError(string operation, string parameter)
    {
        var reply = await _host.Contact(ContactFixture.Pb, operation, $"<{parameter}>10</{parameter}>");

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply.Response, Is.Null);
    }

    [Test]
    public async Task Case74_GetContactEntity_ReadOnlyRow_SaysSelect()
    {
        var reply = await _host.GetEntity(13, ContactFixture.Ann);

        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select"));
        Assert.That(reply["TableRight/Reason"], Does.Contain("Your role does not allow update on contact owned by another of your groups"));
        Assert.That(reply["Name"], Is.EqualTo("Lyon SARL"));
    }

    [Test]
    public async Task GetContactEntity_Phone_StrippedValueIsWithoutCountry()
    {
        var reply = await _host.GetEntity(10);

        Assert.That(reply["Phones/EntityElement/StrippedValue"], Is.EqualTo("779645855"));
        Assert.That(reply["Urls/EntityElement/StrippedValue"], Is.EqualTo("http://smith.example"));
    }

    [Test]
    public async Task GetContactEntity_LicenceOwner_MayBeUpdatedButNotDeletedNorRenamed()
    {
        var reply = await _host.GetEntity(1, ContactFixture.Adm0);

        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Insert RestrictedUpdate"));
        Assert.That(reply["TableRight/Reason"], Does.Contain("its name cannot be changed"));
    }
}
