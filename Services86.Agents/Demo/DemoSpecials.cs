using Services86.Contracts.Appointments;
using Services86.Data.Database;
using Services86.Data.Demo;

namespace Services86.Agents.Demo;

/// <summary>Single entries with one remarkable property each: 3041 to 3063.</summary>
internal sealed class DemoSpecials(DemoCalendar calendar, DemoRecords records)
{
    /// <summary>The next milestone of the guided project.</summary>
    public static WallClock MilestoneStart(DemoCalendar calendar) => calendar.At(20, 9);

    public void Add()
    {
        AddTimes();
        AddVisibility();
        AddAlarms();
        AddToDos();
        AddGuides();
        records.Appointments.AddRange(
            Entry(3060, calendar.At(2, 11), 30, "Linked to a follow-up, a document and a sale"),
            Entry(3061, DemoCalendar.After(calendar.Spring, 30), 60, "In the hour that is missing in spring"),
            Entry(3062, DemoCalendar.After(calendar.Autumn, 30), 60, "In the hour that comes twice in autumn"),
            Entry(DemoId.FollowUp, DemoCalendar.At(calendar.Today, 13), 60, "Follow up the delivery") with
            {
                TaskId = 2,
                ContactId = DemoId.Customer,
                PersonId = records.AnyPersonOf(DemoId.Customer, 0),
                Location = "At the customer's",
            });
    }

    private void AddTimes()
    {
        var before = new DateOnly(calendar.Today.Year, calendar.Today.Month, 1).AddDays(-1);
        var clash = calendar.Workday(1);
        records.Appointments.AddRange(
            Entry(3041, DemoCalendar.At(before, 8), 2 * 24 * 60 + 8 * 60, "Three days off") with { AllDay = true, TaskId = 11 },
            Entry(3042, calendar.At(6, 22), 210, "Night work on the switchboard") with { TaskId = 10 },
            Entry(3043, DemoCalendar.At(clash, 10), 60, "First of two at the same time"),
            Entry(3044, DemoCalendar.At(clash, 10, 30), 60, "Second of two at the same time"),
            Entry(3045, DemoCalendar.At(clash, 12), 60, "Lunch") with { TaskId = 8, IsFree = true });
    }

    private void AddVisibility()
    {
        var start = calendar.At(8, 9);
        records.Appointments.AddRange(
            Entry(3046, start, 60, "See the dentist") with { TaskId = 11, Visibility = (int)Visibility.Associate, VisibleId = DemoId.Tina },
            Entry(3047, start, 60, "Service only: rota of the holidays") with
            {
                AssociateId = DemoId.Line,
                UserGroupId = DemoId.Service,
                CreatedBy = DemoId.Line,
                Visibility = (int)Visibility.Group,
                VisibleId = DemoId.Service,
            },
            Entry(3048, calendar.At(9, 13), 120, "Open house") with
            {
                ProjectId = DemoId.PublishedProject,
                IsPublished = true,
                PublishFrom = calendar.Today.AddDays(-1),
                PublishTo = calendar.Today.AddDays(60),
            });
    }

    private void AddAlarms() => records.Appointments.AddRange(
        Entry(3049, DemoCalendar.After(calendar.Now, 25), 30, "Alarm in ten minutes") with { AlarmMin = 15 },
        Entry(3050, DemoCalendar.After(calendar.Now, 5), 30, "Alarm is overdue") with { AlarmMin = 30 });

    private void AddToDos() => records.Appointments.AddRange(
        ToDo(3051, 0, AppointmentStatus.NotStarted, "Order business cards"),
        ToDo(3052, 0, AppointmentStatus.Started, "Update the price list"),
        ToDo(3053, -10, AppointmentStatus.Completed, "Answer the tender") with { DoneAt = calendar.At(-4, 16) },
        ToDo(3054, -3, AppointmentStatus.NotStarted, "Send the missing invoice"),
        ToDo(3055, 30, AppointmentStatus.NotStarted, "Renew the service contract"));

    private void AddGuides()
    {
        var first = records.Sales[0];
        var second = records.Sales[1];
        var note = DemoCalendar.At(calendar.Today, 0);
        records.Appointments.AddRange(
            Entry(3056, note, 0, "Cake for the anniversary") with
            {
                Type = (int)AppointmentType.Note,
                Status = (int)AppointmentStatus.UnknownOrPostIt,
                TaskId = null,
                PriorityId = null,
            },
            Entry(DemoId.Milestone, MilestoneStart(calendar), 60, "Lamp room is ready") with
            {
                TaskId = 6,
                ProjectId = DemoId.GuidedProject,
                IsMilestone = true,
            },
            Step(3058, 1, 2, calendar.At(4, 9), 60, "Introduce ourselves", first),
            Step(3059, 2, 3, calendar.At(5, 9), 15, "Agree on the second meeting", second));
    }

    // The numbers of the steps are those of the guide of sale type 2 (seed-data.md A2); both have a next one that is offered.
    private static DemoAppointmentRow Step(int id, int suggestion, int task, WallClock start, int minutes, string text, DemoSaleRow sale) =>
        Entry(id, start, minutes, text) with
        {
            TaskId = task,
            ContactId = sale.ContactId,
            PersonId = sale.PersonId,
            SaleId = sale.SaleId,
            SuggestedAppointmentId = suggestion,
        };

    private DemoAppointmentRow ToDo(int id, int days, AppointmentStatus status, string text)
    {
        var due = days == 0 ? DemoCalendar.At(calendar.Today, 9) : calendar.At(days, 9);
        return Entry(id, due, 0, text) with { Type = (int)AppointmentType.InChecklist, Status = (int)status, TaskId = 5, ContactId = DemoId.Customer };
    }

    private static DemoAppointmentRow Entry(int id, WallClock start, int minutes, string text) => new()
    {
        AppointmentId = id,
        AssociateId = DemoId.Tina,
        UserGroupId = DemoId.Sales,
        CreatedBy = DemoId.Tina,
        StartAt = start,
        EndAt = DemoCalendar.After(start, minutes),
        TaskId = 1,
        Description = text,
    };
}
