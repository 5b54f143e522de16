using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Cases 33, 35 and 36 of contact-examples.md: which rules run is told by the caller, the installation, and the check's own preferences.</summary>
[TestFixture]
internal sealed class DuplicateRuleTests
{
    private const string ByName = "ContactNameDuplicateRule";
    private const string BySound = "ContactSoundExDuplicateRule";

    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync() => _host = await ContactFixture.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task Case33_SimilarNamesSwitchedOff_OnlyEqualOnesAreFound()
    {
        await Set(Rule(BySound, false));
        var reply = await _host.Contact(ContactFixture.Tje0, "GetDuplicates", "<Name>smith consulting</Name>");

        Assert.That(reply.All("DuplicateEntry/SoPrimaryKey"), Is.EqualTo(new[] { "10", "12" }), reply.ToString());
    }

    [Test]
    public async Task GetDuplicates_EqualNamesSwitchedOff_TheSoundFindsThemToo()
    {
        await Set(Rule(ByName, false));
        var reply = await _host.Contact(ContactFixture.Tje0, "GetDuplicates", "<Name>smith consulting</Name>");

        Assert.That(reply.All("DuplicateEntry/SoPrimaryKey"), Is.EqualTo(new[] { "10", "12", "11" }), reply.ToString());
        Assert.That(reply.All("DuplicateEntry/RuleName"), Is.All.EqualTo(BySound));
    }

    [Test]
    public async Task Case35_GetRules_BothAreListedAndActive()
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "GetDuplicateRules");

        Assert.That(reply.All("DuplicateRule/Name"), Is.EqualTo(new[] { ByName, BySound }), reply.ToString());
        Assert.That(reply.All("DuplicateRule/IsActive"), Is.All.EqualTo("true"));
        Assert.That(reply.All("DuplicateRule/DisplayName"), Is.EqualTo(new[] { "Company name", "Similar company name" }));
        Assert.That(reply.All("DuplicateRule/DisplayTooltip"), Is.All.EndsWith("."));
    }

    [Test]
    public async Task Case36_SetStatus_UnknownNamesAreIgnored()
    {
        var reply = await Set(Rule(ByName, false) + Rule("Nonsense", true));

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await Active(), Is.EqualTo(new[] { "false", "true" }));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM preference WHERE section = 'DuplicateSystem'"), Is.EqualTo(1));
    }

    [Test]
    public async Task SetStatus_IsTheCallersOwnAndIsStored()
    {
        await Set(Rule(BySound, false));

        Assert.That(await Active(ContactFixture.Ann), Is.EqualTo(new[] { "true", "true" }));
        Assert.That(
            await _host.Stored<string>($"SELECT value FROM preference WHERE section = 'DuplicateSystem' AND pref_key = '{BySound}' AND level = 5 AND owner_id = 5"),
            Is.EqualTo("0"));
    }

    [Test]
    public async Task SetStatus_SameNameTwice_TheLastCounts()
    {
        await Set(Rule(ByName, false) + Rule(BySound, false) + Rule(ByName, true));

        Assert.That(await Active(), Is.EqualTo(new[] { "true", "false" }));
    }

    [Test]
    public async Task SetStatus_ThereAndBack_IsActiveAgain()
    {
        await Set(Rule(ByName, false));
        await Set(Rule(ByName, true));

        Assert.That(await Active(), Is.EqualTo(new[] { "true", "true" }));
    }

    [TestCase("")]
    [TestCase("<Rules i:nil=\"true\"/>")]
    [TestCase("<Rules/>")]
    [TestCase("<Rules><DuplicateRule i:nil=\"true\"/><DuplicateRule><IsActive>false</IsActive></DuplicateRule></Rules>")]
    [TestCase("<Rules><DuplicateRule><Name>contactnameduplicaterule</Name><IsActive>false</IsActive></DuplicateRule></Rules>")]
    [TestCase("<Rules><DuplicateRule><Name>ContactNameDepartmentDuplicateRule</Name><IsActive>false</IsActive></DuplicateRule></Rules>")]
    public async Task SetStatus_NothingOfOurs_ChangesNothing(string parameters)
    {
        var reply = await _host.Contact(ContactFixture.Tje0, "SetDuplicateRulesStatus", parameters);

        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        Assert.That(await Active(), Is.EqualTo(new[] { "true", "true" }));
        Assert.That(await _host.Stored<int>("SELECT COUNT(*) FROM preference WHERE section = 'DuplicateSystem'"), Is.Zero);
    }

    [Test]
    public async Task SetStatus_AsItIs_DoesNotMakeEveryHostReadItsListsAnew()
    {
        const string counter = "SELECT COALESCE(MAX(value), 0) FROM change_counter WHERE name = 'lists'";
        await Set(Rule(ByName, false));
        var before = await _host.Stored<long>(counter);
        await Set(Rule(ByName, false));

        Assert.That(before, Is.Positive);
        Assert.That(await _host.Stored<long>(counter), Is.EqualTo(before));
    }

    [Test]
    public async Task SwitchedOffForAll_ACallerMayHaveItForHimself()
    {
        await using var host = await ContactFixture.StartAsync(
            $"INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES ('DuplicateSystem', '{BySound}', 2, 0, '0')");
        var before = (await host.Contact(ContactFixture.Tje0, "GetDuplicateRules")).All("DuplicateRule/IsActive");
        await host.Contact(ContactFixture.Tje0, "SetDuplicateRulesStatus", $"<Rules>{Rule(BySound, true)}</Rules>");

        Assert.That(before, Is.EqualTo(new[] { "true", "false" }));
        Assert.That((await host.Contact(ContactFixture.Tje0, "GetDuplicateRules")).All("DuplicateRule/IsActive"), Is.EqualTo(new[] { "true", "true" }));
        Assert.That((await host.Contact(ContactFixture.Ann, "GetDuplicateRules")).All("DuplicateRule/IsActive"), Is.EqualTo(new[] { "true", "false" }));
    }

    [TestCase("DisableDuplicateCheckContact", "false", "true")]
    [TestCase("DisableSoundexCheckContact", "true", "false")]
    public async Task DisabledCheck_IsOffWhateverTheCallersSettingSays(string preference, string byName, string bySound)
    {
        await using var host = await ContactFixture.StartAsync(
            $"INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES ('Functions', '{preference}', 2, 0, '1')");
        await host.Contact(ContactFixture.Tje0, "SetDuplicateRulesStatus", $"<Rules>{Rule(ByName, true)}{Rule(BySound, true)}</Rules>");

        Assert.That(
            (await host.Contact(ContactFixture.Tje0, "GetDuplicateRules")).All("DuplicateRule/IsActive"), Is.EqualTo(new[] { byName, bySound }));
    }

    private static string Rule(string name, bool isActive) =>
        $"<DuplicateRule><Name>{name}</Name><IsActive>{(isActive ? "true" : "false")}</IsActive></DuplicateRule>";

    private Task<SoapReply> Set(string rules) => _host.Contact(ContactFixture.Tje0, "SetDuplicateRulesStatus", $"<Rules>{rules}</Rules>");

    private async Task<IReadOnlyList<string>> Active(int user = ContactFixture.Tje0) =>
        (await _host.Contact(user, "GetDuplicateRules")).All("DuplicateRule/IsActive");
}
