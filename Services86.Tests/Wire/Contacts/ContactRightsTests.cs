using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Deleting, and cases 49, 50 and 75-77 of contact-examples.md: what the sentry refuses and what it lets pass.</summary>
[TestFixture]
internal sealed class ContactRightsTests
{
    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case49_Delete_IsSoftAndLeavesActivities()
    {
        var reply = await Delete(ContactFixture.Tje0, 16);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That((await _host.Contact(ContactFixture.Tje0, "GetContact", "<ContactId>16</ContactId>")).Response, Is.Null);
        Assert.That(await _host.Stored<int>("SELECT contact_id FROM appointment WHERE appointment_id = 104"), Is.EqualTo(16));
        Assert.That(
            await _host.Stored<long>("SELECT deleted_at FROM contact WHERE contact_id = 16"), Is.EqualTo(ContactFixture.Now.ToUnixTimeSeconds()));
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 16"), Is.Zero);
    }

    [Test]
    public async Task Delete_WithPersons_TakesThemAlongAtTheSameTime()
    {
        await Delete(ContactFixture.Tje0, 12);

        Assert.That(
            await _host.Stored<int>("SELECT COUNT(*) FROM person WHERE contact_id = 12 AND deleted_at = @at", new { at = ContactFixture.Now.ToUnixTimeSeconds() }),
            Is.EqualTo(3));
        Assert.That(await _host.Stored<int>("SELECT deleted_by FROM person WHERE person_id = 43"), Is.EqualTo(5));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(14)]
    [TestCase(99999)]
    public async Task Delete_UnknownOrDeleted_ChangesNothing(int id)
    {
        var before = await _host.Stored<long>("SELECT deleted_at FROM contact WHERE contact_id = 14");
        var reply = await Delete(ContactFixture.Tje0, id);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM contact WHERE deleted_at IS NULL"), Is.EqualTo(6));
        Assert.That(await _host.Stored<long>("SELECT deleted_at FROM contact WHERE contact_id = 14"), Is.EqualTo(before));
    }

    [Test]
    public async Task Case50_DeleteOwnerCompany_IsRefused()
    {
        var reply = await Delete(ContactFixture.Adm0, 1);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Does.Contain("This company owns users and cannot be deleted"));
        Assert.That(reply.Parameters, Does.ContainKey("Table").WithValue("contact").And.ContainKey("RecordId").WithValue("1").And.ContainKey("Right").WithValue("Delete"));
        Assert.That(await _host.Stored<long?>("SELECT deleted_at FROM contact WHERE contact_id = 1"), Is.Null);
    }

    [Test]
    public async Task Case75_SaveWithoutUpdateRight_IsRefused()
    {
        var reply = await _host.ReadChangeSave(13, entity => entity.Set("Department", "Sud"), ContactFixture.Ann);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Your role does not allow update on contact owned by another of your groups"));
        Assert.That(reply.Response, Is.Null);
        Assert.That(await _host.Stored<string>("SELECT department FROM contact WHERE contact_id = 13"), Is.Empty);
        Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = 13"), Is.Zero);
    }

    [Test]
    public async Task Save_UnreadableRow_IsARefusalNotANotFound()
    {
        var reply = await _host.Save("<ContactId>10</ContactId><Name>X</Name>", ContactFixture.Pb);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
    }

    [Test]
    public async Task Case76_HandOver_IsAllowedAndTakesTheNewOwnersGroup()
    {
        await _host.Given("INSERT INTO person (person_id, contact_id, last_name, associate_id, user_group_id, created_at, updated_at) VALUES (71, 11, 'Vik', 6, 2, 0, 0)");
        var reply = await _host.ReadChangeSave(11, entity => entity.Set("Associate", "<AssociateId>7</AssociateId>"), ContactFixture.Ann);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(reply["GroupId"], Is.EqualTo("3"));
        Assert.That(reply["Associate/AssociateId"], Is.EqualTo("7"));
        Assert.That(await _host.Stored<int>("SELECT associate_id FROM person WHERE person_id = 71"), Is.EqualTo(7));
        Assert.That(await _host.Stored<int>("SELECT user_group_id FROM person WHERE person_id = 71"), Is.EqualTo(3));
        Assert.That(await _host.Stored<int>("SELECT category_id FROM person WHERE person_id = 71"), Is.EqualTo(2));
    }

    [Test]
    public async Task Case77_DeleteWithoutDeleteRight_IsRefused()
    {
        var reply = await Delete(ContactFixture.Pb, 13);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Your role does not allow delete on contact owned by you"));
        Assert.That(await _host.Stored<long?>("SELECT deleted_at FROM contact WHERE contact_id = 13"), Is.Null);
    }

    [Test]
    public async Task Save_LicenceOwnerRenamed_IsRefused()
    {
        var reply = await _host.ReadChangeSave(1, entity => entity.Set("Name", "Other AS"), ContactFixture.Adm0);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("This company owns the license; its name cannot be changed"));
        Assert.That(await _host.Stored<string>("SELECT name FROM contact WHERE contact_id = 1"), Is.EqualTo("SuperTest AS"));
    }

    [Test]
    public async Task Save_LicenceOwnerOtherwiseChanged_IsAllowed()
    {
        var reply = await _host.ReadChangeSave(1, entity => entity.Set("Department", "HQ"), ContactFixture.Adm0);

        Assert.That(reply["Department"], Is.EqualTo("HQ"), reply.ToString());
    }

    [Test]
    public async Task Save_OwnerCompanyMovesAbroad_TheUsersInMemoryAreReadAnew()
    {
        const string counter = "SELECT value FROM change_counter WHERE name = 'lists'";
        var before = await _host.Stored<long>(counter);
        await _host.ReadChangeSave(1, entity => entity.Set("Country", "<CountryId>250</CountryId>"), ContactFixture.Adm0);

        Assert.That(await _host.Stored<long>(counter), Is.EqualTo(before + 1));
    }

    [Test]
    public async Task Save_NewCompanyForAColleagueOutOfReach_IsRefused()
    {
        var reply = await _host.Save("<Name>Gift Ltd</Name><Associate><AssociateId>7</AssociateId></Associate>", ContactFixture.Ann);

        Assert.That(reply.ExceptionType, Is.EqualTo("SoSentryException"), reply.ToString());
        Assert.That(reply.Message, Is.EqualTo("Your role does not allow create on contact owned by another of your groups"));
        Assert.That(await _host.Stored<int>("SELECT next_value FROM counter WHERE name = 'contact.number2'"), Is.EqualTo(10006));
    }

    [Test]
    public async Task CreateDefault_RoleWithoutDelete_MaskSaysSo()
    {
        var reply = await _host.Contact(ContactFixture.Pb, "CreateDefaultContactEntity");

        Assert.That(reply["TableRight/Mask"], Is.EqualTo("Select Update Insert"), reply.ToString());
        Assert.That(reply["GroupId"], Is.EqualTo("3"));
        Assert.That(reply["Country/CountryId"], Is.EqualTo("578"));
        Assert.That(reply.Find("Category"), Is.Null);
    }

    private Task<SoapReply> Delete(int user, int id) => _host.Contact(user, "DeleteContactEntity", $"<ContactEntityId>{id}</ContactEntityId>");
}
