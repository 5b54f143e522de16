using Services86.Agents.Appointments.Entities;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;

namespace Services86.Tests.Unit.Appointments;

/// <summary>Private and VisibleFor (appointment-entities.md §1): owner 101 of group 11.</summary>
[TestFixture]
internal sealed class VisibilityRuleTests
{
    private static readonly VisibleScope Everybody = VisibleScope.Everybody;

    [Test]
    public void NothingSent_LeavesTheDecisionToPrivate()
    {
        Assert.That(Decide(Everybody, AppointmentPrivate.PrivateUser, null), Is.EqualTo(User(101)));
        Assert.That(Decide(Everybody, AppointmentPrivate.PrivateGroup, []), Is.EqualTo(Group(11)));
        Assert.That(Decide(User(101), AppointmentPrivate.Public, null), Is.EqualTo(Everybody));
    }

    [Test]
    public void OnlyPrivateDiffers_PrivateCounts()
    {
        Assert.That(Decide(Everybody, AppointmentPrivate.PrivateUser, [All]), Is.EqualTo(User(101)));
        Assert.That(Decide(Group(12), AppointmentPrivate.Public, [ForGroup(12)]), Is.EqualTo(Everybody));
    }

    [Test]
    public void VisibleForDiffers_ItCountsWhateverPrivateSays()
    {
        Assert.That(Decide(User(101), AppointmentPrivate.PrivateUser, [ForGroup(12)]), Is.EqualTo(Group(12)));
        Assert.That(Decide(Everybody, AppointmentPrivate.PrivateUser, [ForGroup(12)]), Is.EqualTo(Group(12)));
        Assert.That(Decide(User(101), AppointmentPrivate.PrivateGroup, [All]), Is.EqualTo(Everybody));
    }

    [Test]
    public void NothingDiffers_TheStoredStateStays()
    {
        Assert.That(Decide(Group(12), AppointmentPrivate.PrivateGroup, [ForGroup(12)]), Is.EqualTo(Group(12)));
    }

    [Test]
    public void IdZero_IsOwnerOrGroupOfTheRow()
    {
        Assert.That(Decide(Everybody, AppointmentPrivate.Public, [ForUser(0)]), Is.EqualTo(User(101)));
        Assert.That(Decide(Everybody, AppointmentPrivate.Public, [ForGroup(0)]), Is.EqualTo(Group(11)));
    }

    [Test]
    public void SeveralElements_AllWinsElseTheFirst()
    {
        Assert.That(Decide(User(101), AppointmentPrivate.PrivateUser, [ForGroup(12), All]), Is.EqualTo(Everybody));
        Assert.That(Decide(Everybody, AppointmentPrivate.Public, [ForGroup(12), ForUser(102)]), Is.EqualTo(Group(12)));
    }

    private static VisibleFor All => new() { Visibility = Visibility.All, VisibleId = 1 };

    private static VisibleFor ForUser(int id) => new() { Visibility = Visibility.Associate, VisibleId = id };

    private static VisibleFor ForGroup(int id) => new() { Visibility = Visibility.Group, VisibleId = id };

    private static VisibleScope User(int id) => new(AppointmentPrivate.PrivateUser, id);

    private static VisibleScope Group(int id) => new(AppointmentPrivate.PrivateGroup, id);

    private static VisibleScope Decide(VisibleScope stored, AppointmentPrivate isPrivate, VisibleFor?[]? sent) =>
        VisibilityRule.Decide(stored, isPrivate, sent, 101, 11);
}
