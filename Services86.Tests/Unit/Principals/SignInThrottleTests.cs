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
        await using var bench = await SignInBench.CreateAsync();
        for (var i = 0; i < SignInThrottle.FreeFailures; i++) await bench.SignInAsync("TJE0", "wrong");
        await bench.RestartAsync();

        var attempt = bench.SignInAsync("TJE0", "Tje0");
        while (bench.Clock.WaitingTimers == 0) await Task.Delay(5);
        Assert.That(attempt.IsCompleted, Is.False, "it waits, also after a restart");
        bench.Clock.Advance(TimeSpan.FromMilliseconds(250));
        Assert.That((await attempt).Response.AuthenticationSucceeded, Is.True);

        var next = await bench.SignInAsync("TJE0", "Tje0").WaitAsync(TimeSpan.FromSeconds(30));
        Assert.That(next.Response.AuthenticationSucceeded, Is.True, "the count is forgotten");
    }

    [Test]
    public async Task UnknownNames_AreCountedAndForgotten()
    {
        await using var bench = await SignInBench.CreateAsync();
        for (var i = 0; i < 3; i++) await bench.SignInAsync("ghost", "x");
        Assert.That(await bench.ScalarAsync<int>("SELECT failed_count FROM sign_in_attempt"), Is.EqualTo(3));

        bench.Clock.Advance(SignInThrottle.Memory);
        await bench.SignInAsync("GHOST ", "x");
        Assert.That(await bench.ScalarAsync<int>("SELECT failed_count FROM sign_in_attempt"), Is.EqualTo(1));
    }
}
