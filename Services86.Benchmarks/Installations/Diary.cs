namespace Services86.Benchmarks.Installations;

/// <summary>The appointment table: nine years of meetings alone and with others, series, to-dos and documents, day by day.</summary>
internal sealed class Diary(People people, DiaryLinks links, DiaryWriter writer, int firstDocument, int firstRule, ulong seed)
{
    public const int InDiary = 1;
    public const int InChecklist = 2;
    public const int Document = 4;
    public const int BookingForDiary = 6;
    public const int BookingForChecklist = 7;

    public const int NotStarted = 1;
    public const int Started = 2;
    public const int Completed = 3;
    public const int Assignment = 11;
    public const int AssignmentSeen = 12;

    public const int ForUser = 1;
    public const int ForGroup = 2;

    // The last rows are single ones, so that the number comes out even.
    private const int LargestEntry = 500;

    // Of ten thousand entries; a booking has four rows, a series twelve dates.
    private const int Documents = 4160;
    private const int Bookings = Documents + 1644;
    private const int Series = Bookings + 270;
    private const int BookedSeries = Series + 51;

    // Some rows in so many.
    private const int FairEvery = 5000;
    private const int FairRows = 3;

    private static readonly int[] InternalTasks = [1, 6, 11];
    private static readonly int[] ExternalTasks = [2, 7, 10];
    private static readonly int[] CallTasks = [3, 4];
    private static readonly int[] ToDoTasks = [5, 9];

    private readonly Dice _dice = new(seed);
    private readonly Bookings _bookings = new(people, writer);

    public void Write()
    {
        var target = people.Size.Appointments;
        var whole = Enumerable.Range(0, Calendar.Days).Sum(Calendar.Weight);
        var part = 0.0;
        for (var day = 0; day < Calendar.Days; day++)
        {
            part += Calendar.Weight(day);
            var until = day == Calendar.Days - 1 ? target : (int)(target * part / whole);
            while (writer.Rows < until) WriteEntry(Calendar.First.AddDays(day), target - writer.Rows > LargestEntry ? _dice.Next(10_000) : 10_000);
        }
    }

    private void WriteEntry(DateOnly day, int kind)
    {
        if (kind < Documents) WriteDocument(day);
        else if (kind < Bookings) _bookings.Write(Meeting(day), _dice);
        else if (kind < BookedSeries) WriteSeries(day, isBooked: kind >= Series);
        else if (_dice.Hits(60)) WriteAlone(_dice.Hits(15) ? Call(day) : Meeting(day));
        else WriteToDo(day);
    }

    private void WriteAlone(in DiaryEntry entry)
    {
        var isDone = entry.IsPast && _dice.Hits(92);
        writer.Write(entry, new DiaryRow(entry.Owner, InDiary, isDone ? Completed : NotStarted, isDone ? entry.End : null) { HasAlarm = !entry.IsPast && _dice.Hits(30) });
    }

    private void WriteSeries(DateOnly day, bool isBooked)
    {
        var first = Meeting(day) with { AllDay = false, Sale = null };
        first = first with { End = Math.Min(first.End, first.Start + 2 * Calendar.Hour), RuleId = firstRule + links.Rules.Count };
        var dates = _dice.Between(4, 20);
        var isWeekly = day.Day > 28 || _dice.Hits(85);
        var last = first;
        var entries = new DiaryEntry[dates];
        for (var i = 0; i < dates; i++)
        {
            var days = isWeekly ? 7 * i : day.AddMonths(i).DayNumber - day.DayNumber;
            entries[i] = last = first.MovedBy(days * Calendar.Day);
        }

        links.Rules.Add(new RulePlan(
            isWeekly, isWeekly ? 1 << ((int)day.DayOfWeek + 6) % 7 : 0, isWeekly ? 0 : day.Day, first.Start, last.End,
            Calendar.Instant(first.Start - 3 * Calendar.Day), people.Associate(first.Owner)));
        if (isBooked)
        {
            _bookings.WriteSeries(entries, _dice);
            return;
        }

        foreach (var entry in entries) WriteAlone(entry);
    }

    private void WriteToDo(DateOnly day)
    {
        var start = Calendar.At(day, 9);
        var entry = Outside(new DiaryEntry(Owner(), start, start) { Type = InChecklist, TaskId = _dice.Of<int>(ToDoTasks), Text = Words.Description(_dice.Of<string>(Words.ToDos), _dice) });
        if (day >= Calendar.Today.AddDays(-14) && _dice.Hits(10))
        {
            var sender = people.Associate((entry.Owner + 1 + _dice.Next(people.Size.Users - 1)) % people.Size.Users);
            writer.Write(entry, new DiaryRow(entry.Owner, BookingForChecklist, _dice.Hits(50) ? Assignment : AssignmentSeen, null) { AssignedBy = sender });
            return;
        }

        var done = start + _dice.Next(4) * Calendar.Day + _dice.Between(1, 20) * 15 * Calendar.Minute;
        var isDone = done < Calendar.Now && _dice.Hits(93);
        var status = isDone ? Completed : _dice.Hits(20) ? Started : NotStarted;
        writer.Write(entry, new DiaryRow(entry.Owner, InChecklist, status, isDone ? done : null));
    }

    // Documents are complete from the start (appointment-rules.md §6.1); a few are drafts.
    private void WriteDocument(DateOnly day)
    {
        var start = Calendar.At(day, _dice.Between(8, 16), _dice.Next(60));
        var letter = _dice.Next(Words.Letters.Length);
        var contact = _dice.Skewed(people.Size.Contacts);
        var entry = new DiaryEntry(Owner(), start, start)
        {
            Type = Document,
            PriorityId = null,
            ContactId = people.Contact(contact),
            PersonId = people.AnyPersonOf(contact, _dice),
            Sale = _dice.Hits(15) ? people.SaleOf(contact) : null,
            Text = Words.Letters[letter],
        };
        var isDraft = start > Calendar.Now || _dice.Hits(5);
        writer.Write(entry, new DiaryRow(entry.Owner, Document, isDraft ? NotStarted : Completed, isDraft ? null : start) { DocumentId = firstDocument + links.Documents.Count });
        links.Documents.Add(new DocumentPlan(letter, people.Contact(contact), Calendar.Instant(start), people.Associate(entry.Owner)));
    }

    private DiaryEntry Meeting(DateOnly day)
    {
        var start = Calendar.At(day, _dice.Between(8, 15), 15 * _dice.Next(4));
        var isInside = _dice.Hits(30);
        var kind = _dice.Next(100);
        var (end, allDay) = kind switch
        {
            0 => (Calendar.At(day.AddDays(_dice.Between(1, 9)), 16), true),
            < 4 => (Calendar.At(day, 16), true),
            _ => (start + 15 * Calendar.Minute * _dice.Between(1, 10), false),
        };
        var entry = new DiaryEntry(Owner(), allDay ? Calendar.At(day, 8) : start, end)
        {
            AllDay = allDay,
            IsFree = _dice.Hits(4),
            TaskId = writer.Rows % FairEvery < FairRows ? People.FairTask : _dice.Of<int>(isInside ? InternalTasks : ExternalTasks),
            PriorityId = 1 + _dice.Skewed(3),
            Visibility = _dice.Hits(5) ? ForUser : _dice.Hits(3) ? ForGroup : 0,
            Location = _dice.Of<string>(Words.Places),
            Text = Words.Description(_dice.Of<string>(Words.Meetings), _dice),
        };
        return isInside ? entry : Outside(entry);
    }

    private DiaryEntry Call(DateOnly day)
    {
        var start = Calendar.At(day, _dice.Between(8, 16), 5 * _dice.Next(12));
        return Outside(new DiaryEntry(Owner(), start, start + 15 * Calendar.Minute)
        {
            TaskId = _dice.Of<int>(CallTasks),
            Text = Words.Description(_dice.Of<string>(Words.Calls), _dice),
        });
    }

    private DiaryEntry Outside(in DiaryEntry entry)
    {
        var contact = _dice.Skewed(people.Size.Contacts);
        int? project = _dice.Hits(8) ? _dice.Skewed(people.Size.Projects) : null;
        return entry with
        {
            ContactId = people.Contact(contact),
            PersonId = people.AnyPersonOf(contact, _dice),
            ProjectId = project is { } index ? people.FirstProject + index : null,
            Sale = _dice.Hits(15) ? people.SaleOf(contact) : null,
            IsPublished = project is { } published && BusinessRows.IsPublished(published) && _dice.Hits(20),
        };
    }

    private int Owner() => _dice.Skewed(people.Size.Users * 2) % people.Size.Users;
}
