using Microsoft.Extensions.DependencyInjection;
using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Contracts.Principals;
using Services86.Contracts.Shared;
using Services86.Data.Lists;
using Services86.Tests.Databases;

namespace Services86.Tests.Unit.Principals;

internal sealed class SqliteSignInTests : SignInTests<SqliteDatabase>;

internal sealed class PostgresSignInTests : SignInTests<PostgresDatabase>;

/// <summary>principal.md §2, §3, §6, §8; contact-examples.md cases 59-63, 66.</summary>
internal abstract class SignInTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private SignInFixture _fixture = null!;

    [SetUp]
    public async Task SetUp() => _fixture = await SignInFixture.CreateAsync(new TDatabase());

    [TearDown]
    public async Task TearDown() => await _fixture.DisposeAsync();

    [Test]
    public async Task Case59_RightPassword_GivesTicketAndCarrier()
    {
        var (answer, zone) = await _fixture.SignInAsync("TJE0", "Tje0");

        Assert.That(answer.AuthenticationSucceeded, Is.True);
        Assert.That(answer.Credentials!.Ticket, Does.StartWith("7T:"));
        Assert.That(zone, Is.Null, "no zone of his own: the base zone");
        var carrier = answer.Response!;
        Assert.That(carrier.AssociateId, Is.EqualTo(5));
        Assert.That(carrier.Associate, Is.EqualTo("TJE0"));
        Assert.That(carrier.ContactId, Is.EqualTo(1));
        Assert.That(carrier.PersonId, Is.EqualTo(26));
        Assert.That(carrier.UserType, Is.EqualTo(UserType.InternalAssociate));
        Assert.That(carrier.IsPerson, Is.True);
        Assert.That(carrier.FullName, Is.EqualTo("Tina Jensen"));
        Assert.That(carrier.EMailAddress, Is.EqualTo("Tina@SuperTest.example"));
        Assert.That((carrier.CountryId, carrier.HomeCountryId), Is.EqualTo((578, 578)));
        Assert.That((carrier.BusinessId, carrier.CategoryId, carrier.ContactOwner), Is.EqualTo((1, 3, 5)));
        Assert.That((carrier.GroupId, carrier.RoleId, carrier.RoleName, carrier.RoleDescription), Is.EqualTo((2, 11, "seller", "sells")));
        Assert.That(carrier.FunctionRights, Is.EqualTo(new[] { "allow-manage-entities", "visible-for" }));
        Assert.That(carrier.SecondaryGroups, Is.Empty, "his membership has ended");
        Assert.That(carrier.Licenses, Is.Empty);
        Assert.That(carrier.ProvidedCredentials, Has.Length.EqualTo(1));
        Assert.That(carrier.ProvidedCredentials![0].Type, Is.EqualTo("CRM5/PASSWORD"));
        Assert.That(carrier.ProvidedCredentials[0].SearchName, Is.EqualTo("TJE0"));
        Assert.That(carrier.ProvidedCredentials[0].CredentialId, Is.GreaterThan(0));
        Assert.That(await _fixture.ScalarAsync<long>("SELECT last_login_at FROM associate WHERE associate_id = 5"),
            Is.EqualTo(DateTimeOffset.Parse("2023-02-15T14:00:00Z", System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds()));
    }

    [TestCase("TJE0", "wrong", TestName = "Case60_WrongPassword_IsFalse")]
    [TestCase("TJE0", "tje0", TestName = "PasswordInOtherCase_IsFalse")]
    [TestCase("TJE0", " Tje0", TestName = "PasswordWithBlank_IsFalse")]
    [TestCase("OLD", "old", TestName = "Case61_RetiredUser_IsFalse")]
    [TestCase("ROOM", "room", TestName = "Resource_IsFalse")]
    [TestCase("nobody", "Tje0", TestName = "UnknownName_IsFalse")]
    [TestCase("both@supertest.example", "", TestName = "AddressOfTwo_IsFalse")]
    [TestCase("", "", TestName = "Nothing_IsFalse")]
    [TestCase(null, null, TestName = "Nil_IsFalse")]
    [TestCase("7T:nonsense", "", TestName = "BrokenTicketAsName_IsFalse")]
    public async Task Refused(string? name, string? password)
    {
        var (answer, zone) = await _fixture.SignInAsync(name, password);

        Assert.That(answer.AuthenticationSucceeded, Is.False);
        Assert.That(answer.Response, Is.Null);
        Assert.That(answer.Credentials, Is.Null);
        Assert.That(zone, Is.Null);
    }

    [TestCase(" tje0 ", "Tje0", 5)]
    [TestCase("ann", "", 6)]
    [TestCase("ann", null, 6)]
    [TestCase("tina@supertest.example", "Tje0", 5)]
    [TestCase(" TINA@supertest.example", "Tje0", 5)]
    [TestCase("ext", "ext", 10)]
    public async Task NameInAnyForm_RightPassword_Enters(string name, string? password, int expected) =>
        Assert.That((await _fixture.SignInAsync(name, password)).Response.Response?.AssociateId, Is.EqualTo(expected));

    [Test]
    public async Task LoginNameThatLooksLikeAnothersAddress_NameDecides()
    {
        await _fixture.ExecuteAsync("UPDATE associate SET name = 'tina@supertest.example', name_key = 'TINA@SUPERTEST.EXAMPLE' WHERE associate_id = 6");

        Assert.That((await _fixture.SignInAsync("tina@supertest.example", "")).Response.Response?.AssociateId, Is.EqualTo(6));
        Assert.That((await _fixture.SignInAsync("tina@supertest.example", "Tje0")).Response.AuthenticationSucceeded, Is.False);
    }

    [Test]
    public async Task UserWithZone_IsAnsweredInIt()
    {
        Assert.That((await _fixture.SignInAsync("ANN", "")).Zone?.Code, Is.EqualTo("US-NY"));
        await _fixture.ExecuteAsync("INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES ('Defaults', 'DefaultTimeZone', 5, 5, 'US-NY')");
        await _fixture.WriteAsync(ListStore.BumpAsync);
        _fixture.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.That((await _fixture.SignInAsync("TJE0", "Tje0")).Zone?.Code, Is.EqualTo("US-NY"), "by preference");
    }

    [Test]
    public async Task SecondaryGroups_PrimaryLeftOut() =>
        Assert.That((await _fixture.SignInAsync("ANN", "")).Response.Response!.SecondaryGroups, Is.EqualTo(new[] { 3 }));

    [Test]
    public async Task Case62_TicketAsName_GivesTheSameTicketRenewed()
    {
        var ticket = await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(5));
        var (answer, _) = await _fixture.SignInAsync($" {ticket}\n", "anything");

        Assert.That(answer.Credentials?.Ticket, Is.EqualTo(ticket));
        Assert.That(answer.Response!.AssociateId, Is.EqualTo(5));
        Assert.That(answer.Response.ProvidedCredentials![0].Type, Is.EqualTo("Ticket"));
        Assert.That(answer.Response.ProvidedCredentials[0].DisplayName, Is.EqualTo("TJE0"));
        _fixture.Clock.Advance(TimeSpan.FromHours(5));
        Assert.That((await _fixture.SignInAsync(ticket, "")).Response.AuthenticationSucceeded, Is.True);
        _fixture.Clock.Advance(TimeSpan.FromHours(6));
        Assert.That((await _fixture.SignInAsync(ticket, "")).Response.AuthenticationSucceeded, Is.False);
    }

    [Test]
    public async Task Generic_FirstKeyPresentDecides()
    {
        var ticket = await _fixture.TicketAsync();

        Assert.That(await Generic(("userNAME", "TJE0"), ("PASSWORD", "Tje0")), Is.True);
        Assert.That(await Generic(("ticket", ticket)), Is.True);
        Assert.That(await Generic(("UserName", "TJE0"), ("Password", "Tje0"), ("Ticket", "7T:wrong")), Is.False);
        Assert.That(await Generic(("AccessToken", "8A:x")), Is.False);
        Assert.That(await Generic(), Is.False);
        Assert.That((await _fixture.CallAsync(agent => agent.AuthenticateGeneric(new AuthenticateGenericRequest()))).Response.AuthenticationSucceeded, Is.False);
    }

    [Test]
    public async Task ImplicitAndAccessToken_AreFalse()
    {
        Assert.That((await _fixture.CallAsync(a => a.AuthenticateImplicit(new()))).Response.AuthenticationSucceeded, Is.False);
        var request = new AuthenticateWithAccessTokenRequest { AccessToken = "8A:Cust.abc" };
        Assert.That((await _fixture.CallAsync(a => a.AuthenticateWithAccessToken(request))).Response.AuthenticationSucceeded, Is.False);
    }

    [Test]
    public async Task TypeNotAllowed_IsFalse()
    {
        await using var fixture = await SignInFixture.CreateAsync(new TDatabase(), new SignInOptions { PasswordRounds = 1_000, ExternalPersonAllowed = false });

        Assert.That((await fixture.SignInAsync("EXT", "ext")).Response.AuthenticationSucceeded, Is.False);
        Assert.That((await fixture.SignInAsync("TJE0", "Tje0")).Response.AuthenticationSucceeded, Is.True);
    }

    [Test]
    public async Task Case66_SystemInfo_NamesTheOwner()
    {
        var info = (await _fixture.CallAsync(agent => agent.GetSystemInfo(new GetSystemInfoRequest()))).Response.SystemInfo!;

        Assert.That((info.CompanyName, info.CompanyId), Is.EqualTo(("SuperTest AS", 1)));
        Assert.That(info.DatabaseType, Is.EqualTo(typeof(TDatabase) == typeof(SqliteDatabase) ? "SQLite" : "PostgreSQL"));
        Assert.That(info.DatabaseMinor, Does.Match(@"^\d+\.\d+"));
        Assert.That(info.DatabaseVersion, Is.GreaterThan(0));
        Assert.That(info.IsUnicode, Is.True);
        Assert.That(info.BuildType, Is.EqualTo(NetServerBuildType.Release));
        Assert.That(info.AssemblyVersion, Is.Not.Empty);
        Assert.That(info.License!.OwnerName, Is.EqualTo("SUPEROFFICE"));
        Assert.That(info.License.CompanyName, Is.EqualTo("SuperTest AS"));
        Assert.That(info.License.PublicKey, Is.Null);
    }

    [Test]
    public async Task SystemInfo_NoOwner_IsAnsweredBlank()
    {
        await _fixture.ExecuteAsync("UPDATE contact SET is_owner = FALSE");
        var info = (await _fixture.CallAsync(agent => agent.GetSystemInfo(new GetSystemInfoRequest()))).Response.SystemInfo!;

        Assert.That((info.CompanyName, info.CompanyId), Is.EqualTo(("", 0)));
    }

    [Test]
    public async Task WeakHash_IsReplacedAtTheNextUse()
    {
        var weak = new PasswordHash(new SignInOptions { PasswordRounds = 500 }).Create("Tje0");
        await _fixture.ExecuteAsync($"UPDATE credential SET secret = '{weak}' WHERE associate_id = 5");

        Assert.That((await _fixture.SignInAsync("TJE0", "Tje0")).Response.AuthenticationSucceeded, Is.True);
        Assert.That(await _fixture.ScalarAsync<string>("SELECT secret FROM credential WHERE associate_id = 5"), Is.Not.EqualTo(weak));
        Assert.That((await _fixture.SignInAsync("TJE0", "Tje0")).Response.AuthenticationSucceeded, Is.True);
    }

    [Test]
    public async Task DamagedHash_IsFalse()
    {
        await _fixture.ExecuteAsync("UPDATE credential SET secret = 'no hash' WHERE associate_id = 5");

        Assert.That((await _fixture.SignInAsync("TJE0", "no hash")).Response.AuthenticationSucceeded, Is.False);
    }

    [Test]
    public async Task UserAdministration_NewUser_CanSignInUntilBlocked()
    {
        var id = await Administer(async users => await users.AddAsync(new NewUser(" Eva ", "s3cret") { FirstName = "Eva", LastName = "Lie", Role = "SELLER", Group = "3" }));
        var carrier = (await _fixture.SignInAsync("eva", "s3cret")).Response.Response!;
        var ticket = await _fixture.TicketAsync("EVA", "s3cret");

        Assert.That((carrier.AssociateId, carrier.FullName, carrier.ContactId, carrier.GroupId, carrier.RoleId), Is.EqualTo((id, "Eva Lie", 1, 3, 11)));
        await Administer(async users => { await users.SetPasswordAsync("eva", "new"); return 0; });
        Assert.That((await _fixture.SignInAsync("eva", "s3cret")).Response.AuthenticationSucceeded, Is.False);
        Assert.That((await _fixture.SignInAsync("eva", "new")).Response.AuthenticationSucceeded, Is.True);
        await Administer(async users => { await users.BlockAsync("eva", true); return 0; });
        Assert.That((await _fixture.SignInAsync("eva", "new")).Response.AuthenticationSucceeded, Is.False);
        _fixture.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.That((await _fixture.Tickets.JudgeAsync(ticket)).Outcome, Is.EqualTo(TicketOutcome.NotActive));
        Assert.That(await Administer(async users => (await users.ListAsync()).Single(user => user.Name == "Eva").IsBlocked), Is.True);
    }

    [Test]
    public async Task UserAdministration_UserWithoutPassword_IsGivenOne()
    {
        await _fixture.ExecuteAsync("DELETE FROM credential WHERE associate_id = 6");
        Assert.That((await _fixture.SignInAsync("ANN", "")).Response.AuthenticationSucceeded, Is.False);

        Assert.That(await Administer(users => users.AddAsync(new NewUser("ann", "first"))), Is.EqualTo(6));
        Assert.That((await _fixture.SignInAsync("ANN", "first")).Response.Response?.AssociateId, Is.EqualTo(6));
    }

    [Test]
    public void UserAdministration_BadInput_IsRefused()
    {
        Assert.That(() => Administer(users => users.AddAsync(new NewUser("tje0", "x") { Role = "11", Group = "2" })), Throws.TypeOf<SoDuplicateException>());
        var findings = Assert.ThrowsAsync<SoValidationException>(() => Administer(users => users.AddAsync(new NewUser(" ", "x") { Role = "no", Group = "no" })))!;
        Assert.That(findings.Parameters.Select(finding => finding.Key), Is.EqualTo(new[] { "Name", "Group", "Role" }));
        Assert.That(() => Administer(async users => { await users.BlockAsync("ghost", true); return 0; }), Throws.TypeOf<SoIllegalOperationException>());
    }

    private async Task<bool> Generic(params (string Key, string? Value)[] pairs)
    {
        var data = new AuthenticationGenericData();
        foreach (var (key, value) in pairs) data.Add(key, value);
        var request = new AuthenticateGenericRequest { AuthenticationData = data };
        return (await _fixture.CallAsync(agent => agent.AuthenticateGeneric(request))).Response.AuthenticationSucceeded;
    }

    private Task<T> Administer<T>(Func<UserAdministration, Task<T>> work) =>
        _fixture.InScopeAsync(services => work(services.GetRequiredService<UserAdministration>()));
}
