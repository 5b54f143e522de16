using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Tests.Databases;

namespace Services86.Tests.Unit.Principals;

internal sealed class SqliteTicketStoreTests : TicketStoreTests<SqliteDatabase>;

internal sealed class PostgresTicketStoreTests : TicketStoreTests<PostgresDatabase>;

/// <summary>principal.md §4, PR-5; envelope.md §5; contact-examples.md cases 64, 65.</summary>
internal abstract class TicketStoreTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const long SixHours = TicketStore.LifetimeSeconds;

    private SignInFixture _fixture = null!;

    [SetUp]
    public async Task SetUp() => _fixture = await SignInFixture.CreateAsync(new TDatabase());

    [TearDown]
    public async Task TearDown() => await _fixture.DisposeAsync();

    [TestCase(null, nameof(TicketOutcome.NoTicket), "Authentication failed: no ticket")]
    [TestCase(" \t", nameof(TicketOutcome.NoTicket), "Authentication failed: no ticket")]
    [TestCase("Basic abc", nameof(TicketOutcome.Invalid), "Authentication failed: invalid ticket")]
    [TestCase("7T:MwBmADIANQAwADQAZQAwADQAZgA4ADkAMQAxAGQAMwA5AGEAMABjADAAMwAwADUAZQA4ADIAYwAzADMAMAAxADsAMQAyADUANAA4ADkANQA=",
        nameof(TicketOutcome.Invalid), "Authentication failed: invalid ticket")]
    public async Task Judge_NoTicketOfOurs_SaysWhy(string? text, string outcome, string message)
    {
        var verdict = await _fixture.Tickets.JudgeAsync(text);

        Assert.That(verdict.Outcome.ToString(), Is.EqualTo(outcome));
        Assert.That(() => verdict.Demand(), Throws.TypeOf<SoSessionException>().With.Message.EqualTo(message));
    }

    [Test]
    public async Task Judge_ValidTicket_KnowsItsUser()
    {
        var caller = (await _fixture.Tickets.JudgeAsync(await _fixture.TicketAsync())).Demand();

        Assert.That((caller.AssociateId, caller.Name, caller.PersonId, caller.ContactId), Is.EqualTo((5, "TJE0", 26, 1)));
    }

    [Test]
    public async Task Judge_RightGuidWrongNumber_IsInvalid()
    {
        var ticket = await _fixture.TicketAsync();
        Assert.That(TicketText.TryRead(ticket, out var read), Is.True);
        await _fixture.Tickets.JudgeAsync(ticket);

        Assert.That((await _fixture.Tickets.JudgeAsync(TicketText.Write(read.Id, 1))).Outcome, Is.EqualTo(TicketOutcome.Invalid));
        Assert.That((await _fixture.Tickets.JudgeAsync(ticket)).Outcome, Is.EqualTo(TicketOutcome.Valid));
    }

    [Test]
    public async Task Case64_Use_RenewsForSixHours()
    {
        var (kept, left) = (await _fixture.TicketAsync(), await _fixture.TicketAsync());
        _fixture.Clock.Advance(TimeSpan.FromHours(1));
        await _fixture.Tickets.JudgeAsync(kept);
        await _fixture.Tickets.JudgeAsync(left);
        _fixture.Clock.Advance(TimeSpan.FromSeconds(SixHours - 1));
        Assert.That((await _fixture.Tickets.JudgeAsync(kept)).Outcome, Is.EqualTo(TicketOutcome.Valid), "one second before the end");
        _fixture.Clock.Advance(TimeSpan.FromSeconds(1));

        var verdict = await _fixture.Tickets.JudgeAsync(left);
        Assert.That(verdict.Outcome, Is.EqualTo(TicketOutcome.Expired));
        Assert.That(() => verdict.Demand(), Throws.TypeOf<SoSessionException>().With.Message.EqualTo("Authentication failed: ticket expired"));
        Assert.That((await _fixture.Tickets.JudgeAsync(kept)).Outcome, Is.EqualTo(TicketOutcome.Valid));
    }

    [Test]
    public async Task Case65_ExpiredTicket_StaysUnusableAndIsPurgedAtTheNextSignIn()
    {
        var ticket = await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(6) + TimeSpan.FromMinutes(1));
        Assert.That((await _fixture.Tickets.JudgeAsync(ticket)).Outcome, Is.EqualTo(TicketOutcome.Expired));
        Assert.That((await _fixture.Tickets.JudgeAsync(ticket)).Outcome, Is.EqualTo(TicketOutcome.Expired));

        await _fixture.TicketAsync("ANN", "");

        Assert.That((await _fixture.Tickets.JudgeAsync(ticket)).Outcome, Is.EqualTo(TicketOutcome.Invalid));
        Assert.That(await _fixture.ScalarAsync<int>("SELECT COUNT(*) FROM session_ticket"), Is.EqualTo(1));
    }

    [Test]
    public async Task LastTicketLapsed_LogoutIsItsLastUse()
    {
        var ticket = await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(2));
        await _fixture.Tickets.JudgeAsync(ticket);
        _fixture.Clock.Advance(TimeSpan.FromHours(7));
        await _fixture.TicketAsync();

        // Last used at 15:00Z, which is 16:00 in the base zone.
        Assert.That(await LastLogout(5), Is.EqualTo(Seconds("2023-02-15T16:00:00Z")));
    }

    [Test]
    public async Task OneOfTwoTicketsLapsed_IsNoLogout()
    {
        await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(1));
        await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(5.5));
        await _fixture.TicketAsync("ANN", "");

        Assert.That(await LastLogout(5), Is.Null);
    }

    [Test]
    public async Task Renewal_IsWrittenLazilyAndSurvivesARestart()
    {
        var ticket = await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(1));
        await _fixture.Tickets.JudgeAsync(ticket);
        Assert.That(await ValidTo(), Is.EqualTo(Seconds("2023-02-15T19:00:00Z")), "not written by the call");

        await _fixture.Renewal.FlushAsync();
        Assert.That(await ValidTo(), Is.EqualTo(Seconds("2023-02-15T20:00:00Z")));
        Assert.That(_fixture.Shelf.Unwritten(), Is.Empty);

        await _fixture.RestartAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(5.9));
        Assert.That((await _fixture.Tickets.JudgeAsync(ticket)).Outcome, Is.EqualTo(TicketOutcome.Valid));
    }

    [Test]
    public async Task Renewal_JustBeforeTheWrittenEnd_IsWrittenAtOnce()
    {
        var ticket = await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(5.9));
        await _fixture.Tickets.JudgeAsync(ticket);

        Assert.That(await ValidTo(), Is.EqualTo(Seconds("2023-02-15T18:54:00Z") + SixHours));
    }

    [Test]
    public async Task Renewal_AtShutdown_IsWritten()
    {
        var ticket = await _fixture.TicketAsync();
        _fixture.Clock.Advance(TimeSpan.FromHours(1));
        await _fixture.Tickets.JudgeAsync(ticket);
        await _fixture.Renewal.StopAsync(CancellationToken.None);

        Assert.That(await ValidTo(), Is.EqualTo(Seconds("2023-02-15T20:00:00Z")));
    }

    [Test]
    public async Task RetiredElsewhere_StopsWithinSeconds()
    {
        var ticket = await _fixture.TicketAsync();
        await _fixture.Tickets.JudgeAsync(ticket);
        await _fixture.ExecuteAsync("UPDATE associate SET deleted = TRUE WHERE associate_id = 5");
        _fixture.Clock.Advance(TimeSpan.FromSeconds(5));

        var verdict = await _fixture.Tickets.JudgeAsync(ticket);
        Assert.That(() => verdict.Demand(), Throws.TypeOf<SoSessionException>().With.Message.EqualTo("Authentication failed: user is not active"));
    }

    [Test]
    public async Task DeletedElsewhere_StopsWithinSeconds()
    {
        var ticket = await _fixture.TicketAsync();
        await _fixture.Tickets.JudgeAsync(ticket);
        await _fixture.ExecuteAsync("DELETE FROM session_ticket");
        _fixture.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.That((await _fixture.Tickets.JudgeAsync(ticket)).Outcome, Is.EqualTo(TicketOutcome.Invalid));
    }

    [Test]
    public async Task JudgedLately_NeedsNoDatabase()
    {
        var ticket = await _fixture.TicketAsync();
        await _fixture.Tickets.JudgeAsync(ticket);
        await _fixture.ExecuteAsync("DELETE FROM session_ticket");

        var judged = _fixture.Tickets.JudgeAsync(ticket);
        Assert.That(judged.IsCompletedSuccessfully, Is.True);
        Assert.That((await judged).Outcome, Is.EqualTo(TicketOutcome.Valid));
    }

    [Test]
    public void Shelf_Full_DropsTheLeastRecentlyUsedButNotTheirRenewal()
    {
        var shelf = new TicketShelf();
        var caller = Rights.Callers.Tje0;
        for (var i = 0; i <= TicketShelf.Capacity; i++)
        {
            shelf.Put(Hash(i), new TicketEntry(i, caller, validTo: 1_000_000 + i, writtenTo: 0, checkedAt: 0, lists: null));
        }

        Assert.That(shelf.Count, Is.LessThanOrEqualTo(TicketShelf.Capacity));
        Assert.That(shelf.Find(Hash(0)), Is.Null);
        Assert.That(shelf.ValidTo(Hash(0), 0), Is.EqualTo(1_000_000));
        Assert.That(shelf.Find(Hash(TicketShelf.Capacity)), Is.Not.Null);
        var unwritten = shelf.Unwritten();
        Assert.That(unwritten, Has.Count.EqualTo(TicketShelf.Capacity + 1));
        shelf.Written(unwritten);
        Assert.That(shelf.Unwritten(), Is.Empty);
    }

    private static TicketHash Hash(int i) => TicketHash.Of(BitConverter.GetBytes(i));

    private Task<long> ValidTo() => _fixture.ScalarAsync<long>("SELECT valid_to_at FROM session_ticket");

    private Task<long?> LastLogout(int associateId) => _fixture.ScalarAsync<long?>($"SELECT last_logout_at FROM associate WHERE associate_id = {associateId}");

    private static long Seconds(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds();
}
