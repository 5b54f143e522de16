using Services86.Contracts.Appointments;
using Services86.Data.Database;
using Services86.Data.Demo;

namespace Services86.Agents.Demo;

/// <summary>A meeting in every state of an invitation, assignments, and what is left of a cancelled meeting: 3001 to 3010.</summary>
internal sealed class DemoMeetings(DemoCalendar calendar, DemoRecords records)
{
    private const string Refusal = "Busy";

    public void Add()
    {
        AddBooking();
        AddAssignments();
        AddCancelled();
    }

    private void AddBooking()
    {
        var start = calendar.At(5, 10);
        var master = new DemoAppointmentRow
        {
            AppointmentId = DemoId.Booking,
            AssociateId = DemoId.Tina,
            UserGroupId = DemoId.Sales,
            CreatedBy = DemoId.Tina,
            StartAt = start,
            EndAt = DemoCalendar.After(start, 90),
            TaskId = 2,
            ContactId = DemoId.Customer,
            PersonId = records.AnyPersonOf(DemoId.Customer, 0),
            MasterId = DemoId.Booking,
            InvitedPersonId = DemoId.TinaPerson,
            RejectCounter = 1,
            AlarmMin = 15,
            Location = "Room Fjord",
            Description = "Presentation of the new lighting range",
        };
        records.Appointments.AddRange(
            master,
            Invited(master, 3002, DemoId.Kari, AppointmentStatus.Booking),
            Invited(master, 3003, DemoId.Per, AppointmentStatus.BookingSeen),
            Invited(master, 3004, DemoId.Line, AppointmentStatus.BookingDeclined) with { RejectReason = Refusal },
            Invited(master, 3005, DemoId.Ola, AppointmentStatus.NotStarted),
            Guest(master, 3006, records.AnyPersonOf(DemoId.Customer, 0)));
    }

    /// <summary>The row of a colleague in a meeting (appointment-rules.md §1); status 1 is the accepted one.</summary>
    public static DemoAppointmentRow Invited(DemoAppointmentRow master, int id, int associateId, AppointmentStatus status)
    {
        var user = DemoUser.Of(associateId);
        return Slave(master, id) with
        {
            AssociateId = user.Id,
            UserGroupId = user.GroupId,
            InvitedPersonId = user.PersonId,
            Type = (int)(status == AppointmentStatus.NotStarted ? AppointmentType.InDiary : AppointmentType.BookingForDiary),
            Status = (int)status,
        };
    }

    /// <summary>The row of somebody without a diary here.</summary>
    public static DemoAppointmentRow Guest(DemoAppointmentRow master, int id, int? personId) =>
        Slave(master, id) with { AssociateId = null, UserGroupId = null, InvitedPersonId = personId };

    private static DemoAppointmentRow Slave(DemoAppointmentRow master, int id) =>
        master with { AppointmentId = id, RejectCounter = 0, AlarmMin = 0 };

    private void AddAssignments()
    {
        var received = Assignment(3007, DemoId.Tina, DemoId.Per, AppointmentStatus.Assignment, "Write the offer for the school");
        var seen = Assignment(3008, DemoId.Per, DemoId.Tina, AppointmentStatus.AssignmentSeen, "Check the stock of lamps");

        // A refused assignment is back with its sender (appointment-rules.md §1).
        var refused = Assignment(3009, DemoId.Tina, DemoId.Line, AppointmentStatus.AssignmentDeclined, "Repair the show case") with
        {
            RejectReason = Refusal,
            CreatedBy = DemoId.Tina,
        };
        records.Appointments.AddRange(received, seen, refused);
    }

    private DemoAppointmentRow Assignment(int id, int owner, int assignedBy, AppointmentStatus status, string text)
    {
        var due = calendar.At(3, 9);
        return new DemoAppointmentRow
        {
            AppointmentId = id,
            AssociateId = owner,
            UserGroupId = DemoUser.Of(owner).GroupId,
            CreatedBy = assignedBy,
            AssignedBy = assignedBy,
            Type = (int)AppointmentType.BookingForChecklist,
            Status = (int)status,
            StartAt = due,
            EndAt = due,
            TaskId = 5,
            ContactId = DemoId.Customer,
            Description = text,
        };
    }

    private void AddCancelled()
    {
        var start = calendar.At(4, 14);
        records.Appointments.Add(new DemoAppointmentRow
        {
            AppointmentId = 3010,
            AssociateId = DemoId.Tina,
            UserGroupId = DemoId.Sales,
            CreatedBy = DemoId.Kari,
            Type = (int)AppointmentType.BookingForDiary,
            Status = (int)AppointmentStatus.BookingDeleted,
            StartAt = start,
            EndAt = DemoCalendar.After(start, 60),
            TaskId = 1,
            MasterId = DemoId.CancelledMaster,
            InvitedPersonId = DemoId.TinaPerson,
            Description = "Budget round",
        });
    }
}
