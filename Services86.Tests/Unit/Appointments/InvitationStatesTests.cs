using Services86.Agents.Appointments.Booking;
using Services86.Contracts.Appointments;

namespace Services86.Tests.Unit.Appointments;

/// <summary>The state machine of bookings in numbers, as appointment-rules.md §3.4 has it; 0 stands for a deleted row.</summary>
[TestFixture]
internal sealed class InvitationStatesTests
{
    // Columns: seen, accepted, refused, moved, removed, acknowledged.
    [TestCase(5, 7, 1, 9, 5, 0, 5)]
    [TestCase(6, 8, 1, 9, 6, 10, 6)]
    [TestCase(7, 7, 1, 9, 6, 10, 7)]
    [TestCase(8, 8, 1, 9, 6, 10, 8)]
    [TestCase(1, 1, 1, 9, 6, 10, 1)]
    [TestCase(2, 2, 2, 9, 6, 10, 2)]
    [TestCase(3, 3, 3, 9, 3, 10, 3)]
    [TestCase(9, 9, 1, 9, 6, 0, 4)]
    [TestCase(4, 4, 1, 9, 4, 0, 4)]
    [TestCase(10, 10, 10, 10, 10, 10, 10)]
    [TestCase(11, 12, 1, 13, 11, 0, 11)]
    [TestCase(12, 12, 1, 13, 12, 0, 12)]
    [TestCase(13, 13, 13, 13, 13, 0, 1)]
    public void After_EachEvent_IsTheTables(int now, params int[] expected)
    {
        var after = Enum.GetValues<InvitationEvent>().Select(happened => (int)(InvitationStates.After((AppointmentStatus)now, happened) ?? 0));

        Assert.That(after, Is.EqualTo(expected));
    }

    [Test]
    public void After_OnANote_ChangesNothing() => Assert.That(
        Enum.GetValues<InvitationEvent>().Select(happened => InvitationStates.After(AppointmentStatus.UnknownOrPostIt, happened)),
        Is.All.EqualTo(AppointmentStatus.UnknownOrPostIt));

    [TestCase(5, 6, 7, 8)]
    [TestCase(1, 2)]
    [TestCase(3)]
    [TestCase(9)]
    [TestCase(10)]
    [TestCase(11, 12)]
    [TestCase(13)]
    [TestCase(4)]
    [TestCase(0)]
    public void Similar_AreTheStatusesOfOneClass(params int[] members)
    {
        var similar = Enum.GetValues<AppointmentStatus>().Where(status => SimilarStatus.Are((AppointmentStatus)members[0], status)).Select(status => (int)status);

        Assert.That(similar, Is.EquivalentTo(members));
    }
}
