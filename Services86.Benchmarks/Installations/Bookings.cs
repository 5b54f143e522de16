namespace Services86.Benchmarks.Installations;

/// <summary>Meetings with others: the owner's row and one for each participant (appointment-rules.md §1).</summary>
internal sealed class Bookings(People people, DiaryWriter writer)
{
    private const int Booking = 5;
    private const int BookingMoved = 6;
    private const int BookingSeen = 7;
    private const int BookingDeclined = 9;
    private const int BookingDeleted = 10;

    private static readonly string[] Reasons = ["Busy", "On holiday", "Please ask somebody else"];

    public void Write(in DiaryEntry entry, Dice dice)
    {
        if (dice.Hits(1)) WriteCancelled(entry, dice);
        else Write(entry, Invite(entry, dice), dice);
    }

    /// <summary>The same participants on every date; ids go date by date, the owner's row first.</summary>
    public void WriteSeries(ReadOnlySpan<DiaryEntry> entries, Dice dice)
    {
        var guests = Invite(entries[0], dice);
        foreach (ref readonly var entry in entries) Write(entry, guests, dice);
    }

    private void Write(in DiaryEntry entry, List<Guest> guests, Dice dice)
    {
        var master = writer.NextId;
        var isPast = entry.IsPast;
        var answers = guests.ConvertAll(guest => guest.IsUser ? Answer(isPast, dice) : InDiaryOpen);
        var isDone = isPast && dice.Hits(92);
        long? doneAt = isDone ? entry.End : null;
        writer.Write(entry, new DiaryRow(entry.Owner, Diary.InDiary, isDone ? Diary.Completed : Diary.NotStarted, doneAt)
        {
            MasterId = master,
            InvitedPersonId = people.UserPerson(entry.Owner),
            RejectCounter = answers.Count(answer => answer.Status == BookingDeclined),
            HasAlarm = !isPast && dice.Hits(30),
        });
        for (var i = 0; i < guests.Count; i++)
        {
            // Who has accepted completes for himself.
            var completes = isDone && guests[i].IsUser && answers[i] == InDiaryOpen && dice.Hits(80);
            writer.Write(entry, new DiaryRow(guests[i].Associate, answers[i].Type, completes ? Diary.Completed : answers[i].Status, completes ? entry.End : null)
            {
                MasterId = master,
                InvitedPersonId = guests[i].PersonId,
                RejectReason = answers[i].Status == BookingDeclined ? dice.Of<string>(Reasons) : "",
            });
        }
    }

    // Who had answered is told by a row of his own; the owner's is gone.
    private void WriteCancelled(in DiaryEntry entry, Dice dice)
    {
        var master = writer.SkipId();
        foreach (var guest in Invite(entry, dice).Where(guest => guest.IsUser))
        {
            writer.Write(entry, new DiaryRow(guest.Associate, Diary.BookingForDiary, BookingDeleted, null) { MasterId = master, InvitedPersonId = guest.PersonId });
        }
    }

    private static (int Type, int Status) InDiaryOpen => (Diary.InDiary, Diary.NotStarted);

    private static (int Type, int Status) Answer(bool isPast, Dice dice)
    {
        var answer = dice.Next(100);
        if (answer < 10) return (Diary.BookingForDiary, BookingDeclined);
        if (answer < (isPast ? 90 : 50)) return InDiaryOpen;
        return (Diary.BookingForDiary, dice.Of<int>([Booking, Booking, BookingMoved, BookingSeen]));
    }

    private List<Guest> Invite(in DiaryEntry entry, Dice dice)
    {
        var guests = new List<Guest>();
        var count = dice.Between(1, 5);
        for (var i = 0; i < count; i++)
        {
            var kind = dice.Next(10);
            if (kind < 2 && entry.PersonId is { } outside) Add(guests, new Guest(null, outside, IsUser: false));
            else if (kind == 2) Add(guests, new Guest(people.Size.Users + dice.Next(people.Size.Resources), null, IsUser: false));
            else if (dice.Next(people.Size.Users) is var user && user != entry.Owner) Add(guests, new Guest(user, people.UserPerson(user), IsUser: true));
        }

        if (guests.Count == 0)
        {
            var other = (entry.Owner + 1) % people.Size.Users;
            guests.Add(new Guest(other, people.UserPerson(other), IsUser: true));
        }

        return guests;
    }

    private static void Add(List<Guest> guests, in Guest guest)
    {
        if (!guests.Contains(guest)) guests.Add(guest);
    }

    /// <param name="Associate">Index of the user or resource; null for somebody from outside.</param>
    private readonly record struct Guest(int? Associate, int? PersonId, bool IsUser);
}
