using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Demo;

namespace Services86.Agents.Demo;

/// <summary>A weekly series over both clock changes, and one short series for each other kind of rule: 3011 to 3040.</summary>
internal sealed class DemoSeries(DemoCalendar calendar, DemoRecords records)
{
    private const int First = 3011;
    private const int Weeks = 24;
    private const int Moved = First + 4;
    private const int WithGuest = First + 8;

    // appointment-rules.md §4.7; the numbers of the flags and of the last week are those of appointment-enums.md.
    private const int Weekly = 2;
    private const int Tuesday = 2;
    private const int Friday = 16;
    private const int SecondWeek = 2;
    private const int LastWeek = 5;

    public void Add()
    {
        AddWeekly();
        AddOthers();
    }

    private void AddWeekly()
    {
        var day = DemoCalendar.DayOf(calendar.Autumn).AddDays(-3);
        var weekday = 1 << ((int)day.DayOfWeek + 6) % 7;

        // The second half was moved to ten o'clock: "this and later" makes a rule of its own (appointment-rules.md §4.5).
        for (var half = 0; half < 2; half++)
        {
            var rule = new RecurrenceRuleRow
            {
                RecurrenceRuleId = DemoId.First + half,
                Pattern = Weekly,
                Weekdays = weekday,
                CyclicWeek = 1,
                StartAt = DemoCalendar.At(day.AddDays(7 * half * Weeks / 2), 9 + half),
                EndAt = DemoCalendar.After(DemoCalendar.At(day.AddDays(7 * ((half + 1) * Weeks / 2 - 1)), 9 + half), 60),
            };
            records.Rules.Add(rule);
            for (var week = half * Weeks / 2; week < (half + 1) * Weeks / 2; week++)
                AddInstance(First + week, rule.RecurrenceRuleId, DemoCalendar.At(day.AddDays(7 * week), 9 + half), "Weekly sales meeting");
        }
    }

    private void AddInstance(int id, int ruleId, WallClock start, string text)
    {
        if (id == Moved) start = DemoCalendar.After(start, 24 * 60 + 4 * 60);
        var end = DemoCalendar.After(start, 60);
        var isDone = end < calendar.Now;
        var row = new DemoAppointmentRow
        {
            AppointmentId = id,
            AssociateId = DemoId.Tina,
            UserGroupId = DemoId.Sales,
            CreatedBy = DemoId.Tina,
            Status = (int)(isDone ? AppointmentStatus.Completed : AppointmentStatus.NotStarted),
            DoneAt = isDone ? end : null,
            StartAt = start,
            EndAt = end,
            TaskId = 1,
            RecurrenceRuleId = ruleId,
            Location = "Room Fjord",
            Description = text,
        };
        if (id != WithGuest)
        {
            records.Appointments.Add(row);
            return;
        }

        var master = row with { MasterId = id, InvitedPersonId = DemoId.TinaPerson };
        records.Appointments.AddRange(
            master,
            DemoMeetings.Guest(master, DemoId.SeriesGuest, DemoId.ConsentingPerson) with { Status = (int)AppointmentStatus.NotStarted, DoneAt = null });
    }

    private void AddOthers()
    {
        var soon = calendar.Today.AddDays(7);
        var nextMonth = new DateOnly(calendar.Today.Year, calendar.Today.Month, 1).AddMonths(1);
        var lastYear = nextMonth.AddYears(-1);
        AddPair(2, 1, "Look after the stand", soon, soon.AddDays(1));
        AddPair(3, 1, "Water the plants", soon, soon.AddDays(3), day: 3);
        AddPair(4, 3, "Report the month", nextMonth.AddDays(14), nextMonth.AddMonths(1).AddDays(14), day: 15, month: 1);
        AddPair(5, 3, "Stock taking", Second(nextMonth), Second(nextMonth.AddMonths(1)), weekdays: Tuesday, week: SecondWeek, month: 1);
        AddPair(6, 4, "Anniversary", lastYear.AddDays(9), nextMonth.AddDays(9), day: 10, month: nextMonth.Month);
        AddPair(7, 4, "Yearly review", Last(lastYear), Last(nextMonth), weekdays: Friday, week: LastWeek, month: nextMonth.Month);
    }

    private void AddPair(
        int subPattern, int pattern, string text, DateOnly first, DateOnly second, int weekdays = 0, int day = 0, int week = 0, int month = 0)
    {
        var rule = new RecurrenceRuleRow
        {
            RecurrenceRuleId = DemoId.First + subPattern,
            Pattern = pattern,
            SubPattern = subPattern,
            Weekdays = weekdays,
            CyclicDay = day,
            CyclicWeek = week,
            CyclicMonth = month,
            StartAt = DemoCalendar.At(first, 15),
            EndAt = DemoCalendar.At(second, 16),
        };
        records.Rules.Add(rule);
        AddInstance(3033 + subPattern, rule.RecurrenceRuleId, rule.StartAt, text);
        AddInstance(DemoId.SeriesGuest - 1 + subPattern, rule.RecurrenceRuleId, DemoCalendar.At(second, 15), text);
    }

    private static DateOnly Second(DateOnly month) => month.AddDays(((int)DayOfWeek.Tuesday - (int)month.DayOfWeek + 7) % 7 + 7);

    private static DateOnly Last(DateOnly month)
    {
        var last = month.AddMonths(1).AddDays(-1);
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7));
    }
}
