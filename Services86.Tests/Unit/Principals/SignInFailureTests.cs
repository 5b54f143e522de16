using Services86.Agents.Principals;
using Services86.Tests.Databases;

namespace Services86.Tests.Unit.Principals;

internal sealed class SqliteSignInFailureTests : SignInFailureTests<SqliteDatabase>;

internal sealed class PostgresSignInFailureTests : SignInFailureTests<PostgresDatabase>;

/// <summary>Failed attempts are counted in the database: a restart or another host makes no difference.</summary>
internal abstract class SignInFailureTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Test]
    public async Task SixthAttempt_WaitsAndSucceedsWithTheRightPassword()
    {
        await using var fixture = await SignInFixture.CreateAsync(new TDatabase());
        for (var i = 0; i < SignInThrottle.FreeFailures; i++) await fixture.SignInAsync("TJE0", "wrong");
        await fixture.RestartAsync();

        var attempt = fixture.SignInAsync("TJE0", "Tje0");
        while (fixture.Clock.WaitingTimers == 0) await Task.Delay(5);
        Assert.That(attempt.IsCompleted, Is.False, "it waits, also after a restart");
        fixture.Clock.Advance(TimeSpan.FromMilliseconds(250));
        Assert.That((await attempt).Response.AuthenticationSucceeded, Is.True);

        var next = await fixture.SignInAsync("TJE0", "Tje0").WaitAsync(TimeSpan.FromSeconds(30));
        Assert.That(next.Response.AuthenticationSucceeded, Is.True, "the count is forgotten");
    }

    [Test]
    public async Task UnknownNames_AreCountedAndForgotten()
    {
        await using var fixture = await SignInFixture.CreateAsync(new TDatabase());
        for (var i = 0; i < 3; i++) await fixture.SignInAsync("ghost", "x");
        Assert.That(await fixture.ScalarAsync<int>("SELECT failed_count FROM sign_in_attempt"), Is.EqualTo(3));

        fixture.Clock.Advance(SignInThrottle.Memory);
        await fixture.SignInAsync("GHOST ", "x");
        Assert.That(await fixture.ScalarAsync<int>("SELECT failed_count FROM sign_in_attempt"), Is.EqualTo(1));
    }
}
