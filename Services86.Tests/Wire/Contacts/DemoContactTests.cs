using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>The special companies of the demo data (data/seed-data.md B): duplicates, the recycle bin, and a company that has everything.</summary>
[TestFixture]
internal sealed class DemoContactTests
{
    private const int Everything = 2012;

    private TestHost _host = null!;
    private string _ticket = "";

    [SetUp]
    public async Task StartAsync()
    {
        _host = await TestHost.StartAsync(new TestHostOptions { Settings = { ["Installation:DemoData"] = "true" } });
        _ticket = await _host.SignInAs("TJE0", "Tje0");
    }

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Duplicates_OfTheDemoCompany_AreFoundByNameAndSound()
    {
        var similar = await Call("GetDuplicates", "<Name>Fjordlys Energi</Name>");
        var department = await Call("GetNameDepartmentDuplicates", "<Name>Fjordlys Energi</Name><Department>Grid North</Department>");

        Assert.That(similar.All("DuplicateEntry/SoPrimaryKey"), Does.Contain("2001").And.Contain("2002").And.Contain("2003"), similar.ToString());
        Assert.That(similar.All("DuplicateEntry/SoPrimaryKey"), Is.Unique);
        Assert.That(department.All("DuplicateEntry/SoPrimaryKey"), Is.EqualTo(new[] { "2002" }));
    }

    [Test]
    public async Task RecycleBin_TheExpiredCompanyGoes_TheOtherOneCanBeRestored()
    {
        var expired = await Call("DeleteExpired");
        var gone = await Call("Undelete", "<Id>2006</Id>");
        var restored = await Call("Undelete", "<Id>2005</Id>");

        Assert.That(expired.Succeeded, Is.True, expired.ToString());
        Assert.That(gone.ExceptionType, Is.EqualTo("SoNotFoundException"));
        Assert.That(restored.Succeeded, Is.True, restored.ToString());
        Assert.That(await _host.PersonsOf(2005), Has.Count.EqualTo(3));
        Assert.That(await _host.Database.DamagesAsync(), Is.Empty);
    }

    [Test]
    public async Task TheCompanyThatHasEverything_CopiedAndMerged_LosesNothing()
    {
        var original = await Card(Everything);
        var copy = (int)(await Call("Copy", $"""
            <SourceContactId>{Everything}</SourceContactId><DestinationContactName>Storlien Two</DestinationContactName>
            <DestinationContactDepartment/><CopyPersons>true</CopyPersons>
            """)).Response!;
        var copied = await Card(copy);
        var merged = await Call("Merge", $"""
            <SourceContactId>{Everything}</SourceContactId><DestinationContactId>{copy}</DestinationContactId>
            <MergeIdenticalPersons>true</MergeIdenticalPersons><ReplaceEmptyFieldsOnDestination>true</ReplaceEmptyFieldsOnDestination>
            """);
        var left = await Card(copy);

        Assert.That(merged.Succeeded, Is.True, merged.ToString());
        Assert.Multiple(() =>
        {
            foreach (var member in new[] { "Phones", "Faxes", "Emails", "Urls", "Address", "UserDefinedFields", "Description", "Country" })
            {
                Assert.That(copied.Find(member)!.ToString(), Is.EqualTo(original.Find(member)!.ToString()), $"{member} of the copy");
                Assert.That(left.Find(member)!.ToString(), Is.EqualTo(original.Find(member)!.ToString()), $"{member} after the merge");
            }

            Assert.That(copied["ActiveInterests"], Is.EqualTo("0"));
            Assert.That(left["ActiveInterests"], Is.EqualTo(original["ActiveInterests"]).And.Not.EqualTo("0"));
        });
        Assert.That(await _host.Stored<int>($"SELECT COUNT(*) FROM appointment WHERE contact_id = {Everything}"), Is.Zero);
        Assert.That(await _host.Database.DamagesAsync(), Is.Empty);
    }

    private Task<SoapReply> Card(int id) => Call("GetContactEntity", $"<ContactEntityId>{id}</ContactEntityId>");

    private Task<SoapReply> Call(string operation, string parameters = "") => _host.Call("Contact", operation, parameters, _ticket);
}
