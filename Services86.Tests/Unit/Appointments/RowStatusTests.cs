using Services86.Agents.Appointments.Status;
using Services86.Contracts.Appointments;

namespace Services86.Tests.Unit.Appointments;

[TestFixture]
internal sealed class RowStatusTests
{
    // Status, invitation of a participant, assignment (data/enums-in-db.md §2).
    [TestCase(0, InvitationStatus.None, AssignmentStatus.None)]
    [TestCase(1, InvitationStatus.Accepted, AssignmentStatus.None)]
    [TestCase(2, InvitationStatus.Accepted, AssignmentStatus.None)]
    [TestCase(3, InvitationStatus.Accepted, AssignmentStatus.None)]
    [TestCase(4, InvitationStatus.Hidden, AssignmentStatus.None)]
    [TestCase(5, InvitationStatus.Invitation, AssignmentStatus.None)]
    [TestCase(6, InvitationStatus.Moved, AssignmentStatus.None)]
    [TestCase(7, InvitationStatus.Seen, AssignmentStatus.None)]
    [TestCase(8, InvitationStatus.MovedSeen, AssignmentStatus.None)]
    [TestCase(9, InvitationStatus.Declined, AssignmentStatus.None)]
    [TestCase(10, InvitationStatus.Cancelled, AssignmentStatus.None)]
    [TestCase(11, InvitationStatus.None, AssignmentStatus.Assigning)]
    [TestCase(12, InvitationStatus.None, AssignmentStatus.Seen)]
    [TestCase(13, InvitationStatus.None, AssignmentStatus.Declined)]
    public void Status_ShowsAsInvitationAndAssignment(int status, InvitationStatus invitation, AssignmentStatus assignment)
    {
        Assert.That(RowStatus.Invitation((AppointmentStatus)status, BookingType.Participant), Is.EqualTo(invitation));
        Assert.That(RowStatus.Assignment((AppointmentStatus)status), Is.EqualTo(assignment));
    }

    [TestCase(BookingType.None)]
    [TestCase(BookingType.Owner)]
    public void Invitation_OutsideAParticipantsRow_IsNone(BookingType booking)
    {
        Assert.That(RowStatus.Invitation(AppointmentStatus.Booking, booking), Is.EqualTo(InvitationStatus.None));
    }

    [TestCase(7, 0, BookingType.None)]
    [TestCase(7, 7, BookingType.Owner)]
    [TestCase(7, 5, BookingType.Participant)]
    public void Booking_FollowsTheMother(int id, int master, BookingType booking)
    {
        Assert.That(RowStatus.Booking(id, master), Is.EqualTo(booking));
    }

    [TestCase(2, true, ActivityStatus.Started)]
    [TestCase(2, false, ActivityStatus.NotStarted)]
    [TestCase(3, false, ActivityStatus.Completed)]
    [TestCase(9, true, ActivityStatus.NotStarted)]
    [TestCase(0, true, ActivityStatus.NotStarted)]
    public void Completion_KnowsStartedWithThreeStatesOnly(int status, bool isThreeState, ActivityStatus expected)
    {
        Assert.That(RowStatus.Completion((AppointmentStatus)status, isThreeState), Is.EqualTo(expected));
    }
}
