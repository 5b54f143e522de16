using Services86.Agents.Principals;

namespace Services86.Tests.Unit.Principals;

/// <summary>Guessing is slowed down, nobody is locked out for ever.</summary>
public sealed class SignInThrottleTests
{
    [TestCase(0, 0)]
    [TestCase(4, 0)]
    [TestCase(5, 250)]
    [TestCase(6, 500)]
    [TestCase(10, 8000)]
    [TestCase(1000, 8000)]
    public void Delay_GrowsToABound(int failures, int milliseconds) =>
        Assert.That(SignInThrottle.Delay(failures).TotalMilliseconds, Is.EqualTo(milliseconds));

    [Test]
    public void Bucket_CaseAndBlanks_MakeNoDifference()
    {
        Assert.That(SignInThrottle.Bucket(" tje0 "), Is.EqualTo(SignInThrottle.Bucket("TJE0")));
        Assert.That(SignInThrottle.Bucket("ANN"), Is.Not.EqualTo(SignInThrottle.Bucket("TJE0")));
        Assert.That(SignInThrottle.Bucket("ANN"), Is.InRange(0, SignInThrottle.Buckets - 1));
    }

    [Test]
    public async Task SixthAttempt_WaitsAndSucceedsWithTheRightPassword()
    {
        await using var fixture = await SignInFixture.CreateAsync();
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
        await using var fixture = await SignInFixture.CreateAsync();
        for (var i = 0; i < 3; i++) await fixture.SignInAsync("ghost", "x");
        Assert.That(await fixture.ScalarAsync<int>("SELECT failed_count FROM sign_in_attempt"), Is.EqualTo(3));

        fixture.Clock.Advance(SignInThrottle.Memory);
        await fixture.SignInAsync("GHOST ", "x");
        Assert.That(await fixture.ScalarAsync<int>("SELECT failed_count FROM sign_in_attempt"), Is.EqualTo(1));
    }
}
