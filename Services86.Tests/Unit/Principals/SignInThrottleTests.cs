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
}
