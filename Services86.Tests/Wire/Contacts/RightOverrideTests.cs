using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Preferences that take rights on companies away (rights.md §10). Refused saves change nothing, so the tests share one host.</summary>
[TestFixture]
internal sealed class RightOverrideTests
{
    private const string Preferences = """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Rights-Contact', 'Rights', 2, 0, '0'),
          ('Rights-contact', 'Rights', 2, 0, 'nonsense'),
          ('Rights-contact-Existing', 'Rights', 2, 0, '15'),
          ('Rights-contact-New', 'Rights', 5, 7, '3, No new companies'),
          ('Rights-contact-New', 'contact.orgNr', 4, 2, '1, Set by finance'),
          ('Rights-contact-16', 'Rights', 3, 0, '1, Frozen by the auditor'),
          ('Rights-contact-11', 'Rights', 2, 0, '1'),
          ('Rights-contact-11', 'Rights', 5, 6, '15'),
          ('Rights-contact-13', 'Rights', 5, 1, '0'),
          ('Rights-contact-12', 'contact.orgNr', 2, 0, '1, Set by finance'),
          ('Rights-contact-12', 'contact.Department', 2, 0, '0'),
          ('Rights-contact-12', 'contact.category_idx', 2, 0, '0, Secret'),
          ('Rights-contact-12', 'contact.registered', 2, 0, '0'),
          ('Rights-contact-10', 'contact.address', 5, 6, '0'),
          ('Rights-contact-10', 'contact.Phones', 5, 6, '0'),
          ('Rights-contact-10', 'contact.Interests', 5, 6, '0'),
          ('Rights-contact-10', 'contact.name', 5, 6, '128');
        """;

    private TestHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync(Preferences);

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Record_WithASectionOfItsOwn_CanOnlyBeRead()
    {
        var read = await _host.GetEntity(16);
        Assert.That(read["TableRight/Mask"], Is.EqualTo("Select"), read.ToString());
        Assert.That(read["TableRight/Reason"], Is.EqualTo("Frozen by the auditor"));

        var refused = await _host.Save(read.Response!, entity => entity.Set("Department", "South"));
        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
        Assert.That(refused.Message, Is.EqualTo("Frozen by the auditor"));

        var kept = await _host.Contact(ContactFixture.Tje0, "DeleteContactEntity", "<ContactEntityId>16</ContactEntityId>");
        Assert.That(kept.Message, Is.EqualTo("Frozen by the auditor"), kept.ToString());
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact WHERE contact_id = 16 AND deleted_at IS NULL AND updated_count = 0"), Is.EqualTo(1));
    }

    [Test]
    public async Task OtherRecords_AndSectionsOfOtherSpelling_AreUntouched()
    {
        var read = await _host.GetEntity(10);

        Assert.That(read["TableRight/Mask"], Is.EqualTo("Select Update Insert Delete"), read.ToString());
        Assert.That(read["TableRight/Reason"], Is.Empty);
    }

    [TestCase(ContactFixture.Tje0, "Select")]
    [TestCase(ContactFixture.Ann, "Select Update Insert Delete")]
    public async Task Levels_TheNearestWins(int user, string mask) =>
        Assert.That((await _host.GetEntity(11, user))["TableRight/Mask"], Is.EqualTo(mask));

    [Test]
    public async Task Override_NeverAddsARight() =>
        Assert.That((await _host.GetEntity(13, ContactFixture.Pb))["TableRight/Mask"], Is.EqualTo("Select Update Insert"));

    [TestCase("GetContact", "ContactId")]
    [TestCase("GetContactEntity", "ContactEntityId")]
    public async Task Record_WithoutAnyRight_IsNil(string operation, string parameter) =>
        Assert.That((await _host.Contact(ContactFixture.Adm0, operation, $"<{parameter}>13</{parameter}>")).Response, Is.Null);

    [Test]
    public async Task NewRecords_OfOneUser_AreRefused()
    {
        var card = await _host.Contact(ContactFixture.Pb, "CreateDefaultContactEntity");
        Assert.That(card["TableRight/Mask"], Is.EqualTo("Select Update"), card.ToString());

        var refused = await _host.Save("<Name>Late Ltd</Name>", ContactFixture.Pb);
        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
        Assert.That(refused.Message, Is.EqualTo("No new companies"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact WHERE name = 'Late Ltd'"), Is.Zero);
    }

    [Test]
    public async Task NewRecord_FieldThatMayNotBeWritten_MustStayAsTheCardHasIt()
    {
        var card = await _host.Contact(ContactFixture.Tje0, "CreateDefaultContactEntity");
        var refused = await _host.Save(card.Response!, entity =>
        {
            entity.Set("Name", "Finance Ltd");
            entity.Set("OrgNr", "NO 9");
        });
        Assert.That(refused.Message, Is.EqualTo("Set by finance"), refused.ToString());

        var saved = await _host.Save(card.Response!, entity => entity.Set("Name", "Finance Ltd"));
        Assert.That(saved.Succeeded, Is.True, saved.ToString());
    }

    [Test]
    public async Task Field_ReadOnly_IsToldAndRefusedOnlyWhenChanged()
    {
        var read = await _host.GetEntity(12);
        Assert.That(Property(read, "OrgNr"), Is.EqualTo(("Read", "Set by finance")));
        Assert.That(Property(read, "Kananame"), Is.EqualTo(("Read Write", "")));
        Assert.That(read["OrgNr"], Is.EqualTo("NO 222"));

        var refused = await _host.Save(read.Response!, entity => entity.Set("OrgNr", "NO 333"));
        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
        Assert.That(refused.Message, Is.EqualTo("Set by finance"));
    }

    [Test]
    public async Task Field_Unreadable_IsBlankEverywhere()
    {
        var entity = await _host.GetEntity(12);
        var card = await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>12</ContactId>");
        var active = await _host.Contact(
            ContactFixture.Tje0, "GetMyActiveContacts", "<ActivityStartTime>2023-02-15T00:00:00</ActivityStartTime><ContactCategories/><ActionType/>");
        var row = active.Response!.Elements().Single(activity => activity.Element(SoapReply.Service + "ContactId")!.Value == "12");

        Assert.Multiple(() =>
        {
            Assert.That(entity["Department"], Is.Empty);
            Assert.That(entity.Find("Category"), Is.Null);
            Assert.That(entity["CreatedDate"], Is.EqualTo("0001-01-01T00:00:00"));
            Assert.That(entity["Name"], Is.EqualTo("Smith Consulting"));
            Assert.That(Property(entity, "Department"), Is.EqualTo(("", "Sentry denies access")));
            Assert.That(Property(entity, "Category"), Is.EqualTo(("", "Secret")));
            Assert.That(card["Department"], Is.Empty);
            Assert.That(card["FullName"], Is.EqualTo("Smith Consulting"));
            Assert.That(card["CategoryName"], Is.Empty);
            Assert.That(row.Element(SoapReply.Service + "Department")!.Value, Is.Empty);
            Assert.That(row.Element(SoapReply.Service + "Category")!.Value, Is.Empty);
        });
    }

    [Test]
    public async Task Field_UnreadableAndSentBackBlank_IsKept()
    {
        var saved = await _host.ReadChangeSave(12, entity => entity.Set("Xstop", "true"));

        Assert.That(saved["Xstop"], Is.EqualTo("true"), saved.ToString());
        Assert.That(await _host.Stored<string>("SELECT department FROM contact WHERE contact_id = 12"), Is.EqualTo("Bergen"));
        Assert.That(await _host.Stored<int>("SELECT category_id FROM contact WHERE contact_id = 12"), Is.EqualTo(2));
    }

    [Test]
    public async Task Field_UnreadableAndSent_IsRefused()
    {
        var refused = await _host.ReadChangeSave(12, entity => entity.Set("Department", "Oslo"));

        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
        Assert.That(refused.Message, Is.EqualTo("Sentry denies access"));
        Assert.That(await _host.Stored<string>("SELECT department FROM contact WHERE contact_id = 12"), Is.EqualTo("Bergen"));
    }

    [Test]
    public async Task NameCollectionAndAddress_Unreadable_AreBlankAndKept()
    {
        await _host.Given("""
            UPDATE contact SET wgs84_latitude = 59.9, wgs84_longitude = 10.7, active_interests = 1 WHERE contact_id = 10;
            INSERT INTO contact_interest (contact_id, interest_id, updated_at) VALUES (10, 2, 0);
            """);
        var saved = await _host.ReadChangeSave(10, entity => entity.Set("Kananame", "kana"), ContactFixture.Ann);

        Assert.That(saved["Kananame"], Is.EqualTo("kana"), saved.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(saved["Name"], Is.Empty);
            Assert.That(saved.Find("Phones")!.Elements(), Is.Empty);
            Assert.That(saved["Address/Street/Address1"], Is.Empty);
            Assert.That(saved["Address/Wgs84Latitude"], Is.EqualTo("0"));
            Assert.That(saved.All("Interests/SelectableMDOListItem/Selected"), Is.Not.Empty.And.All.EqualTo("false"));
            Assert.That(Property(saved, "Name").Mask, Is.EqualTo("UIHintMandatory UIHintReadOnly"));
        });
        Assert.That(await _host.Stored<string>("SELECT name FROM contact WHERE contact_id = 10"), Is.EqualTo("Smith Consulting"));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact_point WHERE contact_id = 10 AND kind = 1"), Is.EqualTo(1));
        Assert.That(await _host.Stored<string>("SELECT address1 FROM address WHERE contact_id = 10 AND atype = 2"), Is.EqualTo("A-gata 23"));
        Assert.That(await _host.Stored<int>("SELECT interest_id FROM contact_interest WHERE contact_id = 10"), Is.EqualTo(2));
        Assert.That(await _host.Stored<int>("SELECT active_interests FROM contact WHERE contact_id = 10"), Is.EqualTo(1));
        Assert.That(await _host.Stored<double>("SELECT wgs84_latitude FROM contact WHERE contact_id = 10"), Is.EqualTo(59.9));
    }

    [Test]
    public async Task Address_Unreadable_IsBlankWhereverItIsShown()
    {
        var address = await _host.Contact(ContactFixture.Ann, "GetAddress", "<ContactId>10</ContactId>");
        var abroad = await _host.Contact(ContactFixture.Ann, "GetAddressByCountry", "<ContactId>10</ContactId><CountryId>250</CountryId>");
        var quote = await _host.Contact(ContactFixture.Ann, "GetQuoteVersionAddresses", "<QuoteVersionId>70</QuoteVersionId>");

        Assert.That(
            address.AddressGrid(), Is.EqualTo("StreetAddress1=|StreetZipcode= StreetCity=|PostalAddress1=|PostalZipcode= PostalCity="), address.ToString());
        Assert.That(address["Street/Address1"], Is.Empty);
        Assert.That(abroad.AddressGrid(), Is.EqualTo("StreetAddress1=|PostalAddress1=|PostalZipcode= PostalCity="), abroad.ToString());
        Assert.That(quote.AddressGrid(0), Is.EqualTo("BillingAddress1=|BillingZipcode= BillingCity="), quote.ToString());
        Assert.That(quote.AddressGrid(1), Is.EqualTo("ShippingAddress1=|ShippingZipcode= ShippingCity="));
    }

    [TestCase(ContactFixture.Tje0, new[] { "Smith Consulting", "Smith Consulting", "Smyth Consulting, Oslo" })]
    [TestCase(ContactFixture.Ann, new[] { "", "Smith Consulting", "Smyth Consulting, Oslo" })]
    public async Task Name_Unreadable_IsBlankInDuplicates(int user, string[] names)
    {
        var reply = await _host.Contact(user, "GetDuplicates", "<Name>Smith Consulting</Name>");

        Assert.That(reply.All("DuplicateEntry/EntryName"), Is.EqualTo(names), reply.ToString());
    }

    [TestCase(ContactFixture.Tje0, 12, "Smith Consulting", "", "Smith Consulting", "")]
    [TestCase(ContactFixture.Tje0, 10, "Smith Consulting", "", "Smith Consulting", "+47 779 645 855")]
    [TestCase(ContactFixture.Ann, 10, "", "", "", "")]
    public async Task Company_MembersUnreadable_AreBlankOnItsPersons(int user, int company, string name, string department, string fullName, string phone)
    {
        var reply = await _host.Contact(user, "GetPersons", $"<ContactId>{company}</ContactId>");

        Assert.Multiple(() =>
        {
            Assert.That(reply.All("Person/ContactName"), Is.Not.Empty.And.All.EqualTo(name), reply.ToString());
            Assert.That(reply.All("Person/ContactDepartment"), Is.All.EqualTo(department));
            Assert.That(reply.All("Person/ContactFullName"), Is.All.EqualTo(fullName));
            Assert.That(reply.All("Person/ContactPhone"), Is.All.EqualTo(phone));
        });
    }

    [Test]
    public async Task Interest_UnreadableAndSelected_IsRefused()
    {
        var refused = await _host.ReadChangeSave(
            10, entity => entity.Set("Interests", "<SelectableMDOListItem><Id>3</Id><Selected>true</Selected></SelectableMDOListItem>"), ContactFixture.Ann);

        Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact_interest WHERE contact_id = 10 AND interest_id = 3"), Is.Zero);
    }

    [Test]
    public async Task Merge_BlankFieldThatMayNotBeWritten_IsRefusedAndNothingChanges()
    {
        await _host.Given("UPDATE contact SET org_nr = '' WHERE contact_id = 12");
        try
        {
            var refused = await _host.Merge(10, 12, fillBlanks: true);

            Assert.That(refused.ExceptionType, Is.EqualTo("SoSentryException"), refused.ToString());
            Assert.That(refused.Message, Is.EqualTo("Set by finance"));
            Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact WHERE contact_id = 10 AND deleted_at IS NULL"), Is.EqualTo(1));
            Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM merge_log"), Is.Zero);
        }
        finally
        {
            await _host.Given("UPDATE contact SET org_nr = 'NO 222' WHERE contact_id = 12");
        }
    }

    private static (string Mask, string Reason) Property(SoapReply reply, string member)
    {
        var right = reply.Find("FieldProperties")!.Elements().Single(pair => pair.Element(SoapReply.Service + "Key")!.Value == member)
            .Descendants(SoapReply.Service + "FieldRight").Single();
        return (right.Element(SoapReply.Service + "Mask")!.Value, right.Element(SoapReply.Service + "Reason")!.Value);
    }
}
