using Services86.Agents.Principals;

namespace Services86.Tests.Unit.Principals;

/// <summary>principal.md §4.</summary>
public sealed class TicketTextTests
{
    private const string Published =
        "7T:MwBmADIANQAwADQAZQAwADQAZgA4ADkAMQAxAGQAMwA5AGEAMABjADAAMwAwADUAZQA4ADIAYwAzADMAMAAxADsAMQAyADUANAA4ADkANQA=";

    private static readonly Guid Id = Guid.ParseExact("3f2504e04f8911d39a0c0305e82c3301", "N");

    [Test]
    public void Write_PublishedPair_GivesThePublishedText() => Assert.That(TicketText.Write(Id, 1254895), Is.EqualTo(Published));

    [Test]
    public void TryRead_WhiteSpaceAround_IsDropped()
    {
        Assert.That(TicketText.TryRead("\n\t " + Published + "\r\n", out var ticket), Is.True);
        Assert.That(ticket.Id, Is.EqualTo(Id));
        Assert.That(TicketText.TryRead(Published, out var plain) && plain.Hash.Equals(ticket.Hash), Is.True);
    }

    [Test]
    public void TryRead_OtherNumber_HasAnotherHash()
    {
        Assert.That(TicketText.TryRead(TicketText.Write(Id, 1254896), out var other), Is.True);
        Assert.That(TicketText.TryRead(Published, out var ticket) && ticket.Hash.Equals(other.Hash), Is.False);
    }

    [Test]
    public void TryRead_ThreePartForm_IsRead()
    {
        var text = "7T:" + Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes($"{Id:N};2087315043;Cust26759"));

        Assert.That(TicketText.TryRead(text, out var ticket) && ticket.Id == Id, Is.True);
    }

    [TestCase("")]
    [TestCase("7T:")]
    [TestCase("7t:MwBm")]
    [TestCase("7T:????")]
    [TestCase("7T:MwBmADIA")]
    [TestCase("Basic dGplMDp0amUw")]
    public void TryRead_Malformed_IsFalse(string text) => Assert.That(TicketText.TryRead(text, out _), Is.False);

    [Test]
    public void TryRead_Huge_IsFalse() => Assert.That(TicketText.TryRead("7T:" + new string('A', 4_000_000), out _), Is.False);

    [Test]
    public void Create_Twice_Differs()
    {
        var (one, two) = (TicketText.Create(), TicketText.Create());

        Assert.That(one, Is.Not.EqualTo(two));
        Assert.That(TicketText.TryRead(one, out _), Is.True);
    }

    [Test]
    public void Secret_WrittenAndRead_IsTheSameHash()
    {
        Assert.That(TicketText.TryRead(Published, out var ticket), Is.True);
        Assert.That(ticket.Hash.ToSecret(), Does.StartWith("7S:"));
        Assert.That(TicketHash.TryReadSecret(ticket.Hash.ToSecret(), out var read) && read.Equals(ticket.Hash), Is.True);
        Assert.That(TicketHash.TryReadSecret("7S:AAAA", out _), Is.False);
    }
}
