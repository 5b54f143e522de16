using Services86.Agents.Contacts.Mine;
using Services86.Contracts.Contacts;
using Services86.Data.Database;

namespace Services86.Tests.Unit.Contacts;

internal sealed class LatestEventsTests
{
    // contact-operations.md §5: later, then larger bit, then larger id.
    [TestCase(10, ContactAction.Created, 1, 11, ContactAction.Created, 1, true)]
    [TestCase(10, ContactAction.Created, 1, 10, ContactAction.Updated, 1, true)]
    [TestCase(10, ContactAction.Updated, 9, 10, ContactAction.Created, 10, false)]
    [TestCase(10, ContactAction.NewActivity, 1, 10, ContactAction.NewActivity, 2, true)]
    [TestCase(10, ContactAction.NewActivity, 1, 10, ContactAction.NewActivity, 1, false)]
    public void Beats_SecondAgainstFirst_FollowsTheOrder(
        long firstAt, ContactAction firstAction, int firstId, long secondAt, ContactAction secondAction, int secondId, bool isBetter) =>
        Assert.That(Event(1, secondAt, secondAction, secondId).Beats(Event(1, firstAt, firstAction, firstId)), Is.EqualTo(isBetter));

    [Test]
    public void InOrder_LatestFirst_ThenCompanyId()
    {
        var events = new LatestEvents();
        foreach (var happened in new[] { Event(7, 5), Event(3, 5), Event(9, 8), Event(7, 2), Event(3, 4) }) events.Keep(happened);

        Assert.That(events.InOrder().Select(kept => (kept.ContactId, kept.At.Seconds)), Is.EqualTo(new[] { (9, 8L), (3, 5L), (7, 5L) }));
    }

    [Test]
    public void Wants_EarlierThanTheKeptOne_IsFalse()
    {
        var events = new LatestEvents();
        events.Keep(Event(1, 5));

        Assert.That(events.Wants(Event(1, 4)), Is.False);
        Assert.That(events.Wants(Event(1, 6)), Is.True);
        Assert.That(events.Wants(Event(2, 1)), Is.True);
    }

    private static ContactEvent Event(int contactId, long at, ContactAction action = ContactAction.Created, int id = 1) =>
        new(contactId, action, new WallClock(at), id, 0, 0);
}
