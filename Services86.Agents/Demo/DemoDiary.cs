using Services86.Contracts.Appointments;
using Services86.Data.Database;
using Services86.Data.Demo;

namespace Services86.Agents.Demo;

/// <summary>The everyday entries of two years: diary entries, calls and to-dos, and documents (seed-data.md B).</summary>
internal sealed class DemoDiary(DemoCalendar calendar, DemoRecords records)
{
    private const int FirstDay = -540;
    private const int Days = 720;

    // Small and always the same, so that every installation shows the same pattern.
    private const int Seed = 86;

    private static readonly (int Task, int Minutes, string Text)[] Meetings =
    [
        (2, 60, "Talk about the next delivery"), (3, 15, "Call about the open questions"), (7, 120, "Visit the site"), (1, 45, "Team meeting"),
        (6, 60, "Plan the coming month"), (10, 90, "Yearly service"), (4, 15, "Called and asked for a brochure"), (8, 60, "Lunch with the customer"),
        (2, 30, "Show the new catalogue"), (3, 15, "Thank for the order"),
    ];

    private static readonly (int Task, string Text)[] ToDos =
        [(5, "Ask how the installation went"), (9, "Write an offer"), (12, "Sort the samples"), (5, "Send the price list"), (9, "Check the discount")];

    private static readonly string[] Places = ["", "", "Room Fjord", "At the customer's", "Online"];

    private static readonly string[] Letters = ["Offer", "Minutes of the meeting", "Contract draft", "Price list", "Service report"];

    public void Add()
    {
        var dice = new Dice(Seed);
        var contacts = records.LiveContacts.ToArray();
        for (var id = DemoId.First; id <= DemoId.LastOrdinary; id++)
        {
            var number = id - DemoId.First;
            var day = calendar.Workday(FirstDay + number * Days / (DemoId.LastOrdinary - DemoId.First));
            var contact = contacts[dice.Next(contacts.Length)];
            var owner = DemoUser.Owners[number % DemoUser.Owners.Count];
            var row = dice.Next(10) < 7 ? Meeting(id, day, dice) : ToDo(id, day, dice);
            row = row with
            {
                AssociateId = owner.Id,
                UserGroupId = owner.GroupId,
                CreatedBy = owner.Id,
                PriorityId = 1 + dice.Next(6) / 4 + dice.Next(9) / 8,
                ProjectId = dice.Next(8) == 0 ? DemoId.First + dice.Next(4) : null,
            };
            records.Appointments.Add(row.TaskId is 1 or 6 or 12 ? row : Outside(row, contact, number));
        }

        for (var number = 0; number <= DemoId.LastDocument - DemoId.FirstDocument; number++) AddDocument(number, contacts[number * 7 % contacts.Length]);
    }

    private DemoAppointmentRow Meeting(int id, DateOnly day, Dice dice)
    {
        var (task, minutes, text) = Meetings[dice.Next(Meetings.Length)];
        var start = task == 8 ? DemoCalendar.At(day, 12) : DemoCalendar.At(day, 8 + dice.Next(7), 15 * dice.Next(4));
        var end = DemoCalendar.After(start, minutes);
        var isPast = end < calendar.Now;
        var isDone = dice.Next(12) != 0 && isPast;
        return new DemoAppointmentRow
        {
            AppointmentId = id,
            Type = (int)AppointmentType.InDiary,
            Status = (int)(isDone ? AppointmentStatus.Completed : AppointmentStatus.NotStarted),
            StartAt = start,
            EndAt = end,
            DoneAt = isDone ? end : null,
            IsFree = task == 8,
            TaskId = task,
            AlarmMin = !isPast && id % 3 == 0 ? 15 : 0,
            Location = task is 3 or 4 ? "" : Places[dice.Next(Places.Length)],
            Description = text,
        };
    }

    private DemoAppointmentRow ToDo(int id, DateOnly day, Dice dice)
    {
        var (task, text) = ToDos[dice.Next(ToDos.Length)];
        var start = DemoCalendar.At(day, 9);
        var done = DemoCalendar.After(start, 24 * 60 * dice.Next(4) + 15 * (1 + dice.Next(20)));
        var isDone = dice.Next(14) != 0 && done < calendar.Now;
        return new DemoAppointmentRow
        {
            AppointmentId = id,
            Type = (int)AppointmentType.InChecklist,
            Status = (int)(isDone ? AppointmentStatus.Completed : AppointmentStatus.NotStarted),
            StartAt = start,
            EndAt = start,
            DoneAt = isDone ? done : null,
            TaskId = task,
            Description = text,
        };
    }

    // Every sixth entry with a company belongs to one of its sales, if it has one; the guided ones keep to their own steps.
    private DemoAppointmentRow Outside(DemoAppointmentRow row, DemoContactRow contact, int number)
    {
        var sale = number % 6 == 0
            ? records.Sales.Find(candidate => candidate.ContactId == contact.ContactId && candidate.SaleTypeId == 1)
            : null;
        return row with
        {
            ContactId = contact.ContactId,
            PersonId = records.AnyPersonOf(contact.ContactId, number),
            SaleId = sale?.SaleId,
        };
    }

    // Documents are complete from the start (appointment-rules.md §6.1); a few are drafts.
    private void AddDocument(int number, DemoContactRow contact)
    {
        var owner = DemoUser.Of(contact.AssociateId);
        var sale = number % 4 == 0 ? records.Sales[number / 4 % records.Sales.Count] : null;
        var contactId = sale?.ContactId ?? contact.ContactId;
        var start = calendar.At(-5 - 8 * number, 9 + number % 6);
        var isDraft = number % 10 == 9;
        var text = Letters[number % Letters.Length];
        var header = $"{text} for {contact.Name}";
        records.Documents.Add(new(DemoId.FirstDocument + number, $"{text.ToLowerInvariant().Replace(' ', '-')}.docx", header, calendar.Instant(start), owner.Id));
        records.Appointments.Add(new DemoAppointmentRow
        {
            AppointmentId = DemoId.FirstDocumentRow + number,
            AssociateId = owner.Id,
            UserGroupId = owner.GroupId,
            CreatedBy = owner.Id,
            Type = (int)AppointmentType.Document,
            Status = (int)(isDraft ? AppointmentStatus.NotStarted : AppointmentStatus.Completed),
            StartAt = start,
            EndAt = start,
            DoneAt = isDraft ? null : start,
            PriorityId = null,
            ContactId = contactId,
            PersonId = sale?.PersonId ?? records.AnyPersonOf(contactId, number),
            SaleId = sale?.SaleId,
            DocumentId = DemoId.FirstDocument + number,
            Description = text,
        });
    }

    /// <summary>A linear congruential sequence: the same numbers on every platform and version.</summary>
    private sealed class Dice(uint seed)
    {
        private uint _state = seed;

        public int Next(int below)
        {
            _state = unchecked(_state * 1664525u + 1013904223u);
            return (int)((ulong)_state * (uint)below >> 32);
        }
    }
}
