using System.Globalization;
using Services86.Agents.Appointments.Recurrence;
using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Tests.Unit.Appointments;

/// <summary>Days of patterns where the cases of the specification say nothing: gaps, long cycles and the end of the calendar (appointment-rules.md §4.2, §4.3).</summary>
[TestFixture]
internal sealed class SeriesDaysTests
{
    private const Weekday Weekend = Weekday.Saturday | Weekday.Sunday;

    [TestCase(0, "2024-03-04 2024-03-05")]
    [TestCase(-7, "2024-03-04 2024-03-05")]
    [TestCase(int.MaxValue, "2024-03-04")]
    public void Daily_Cycle(int cycle, string days) =>
        Assert.That(Days(new() { Pattern = RecurrencePattern.Daily, DayPattern = new() { Cycle = cycle } }, "2024-03-04", 2), Is.EqualTo(days));

    [Test]
    public void Daily_WithoutParts_IsEveryDay() =>
        Assert.That(Days(new() { Pattern = RecurrencePattern.Daily }, "2024-03-08", 3), Is.EqualTo("2024-03-08 2024-03-09 2024-03-10"));

    [TestCase(2, Weekend, "2024-03-09 2024-03-10 2024-03-23")]
    [TestCase(0, Weekend, "2024-03-09 2024-03-10 2024-03-16")]
    [TestCase(2, Weekend | Weekday.Monday, "2024-03-04 2024-03-09 2024-03-10 2024-03-18")]
    [TestCase(3, Weekend | Weekday.Monday, "2024-03-04 2024-03-09 2024-03-10 2024-03-25")]
    public void Weekly_Cycle_CountsWeeksFromMonday(int cycle, Weekday weekdays, string days) => Assert.That(
        Days(new() { Pattern = RecurrencePattern.Weekly, WeekPattern = new() { Cycle = cycle, Weekdays = weekdays } }, "2024-03-04", days.Split(' ').Length),
        Is.EqualTo(days));

    [Test]
    public void Weekly_WithoutParts_IsTheWeekdayOfTheStart() =>
        Assert.That(Days(new() { Pattern = RecurrencePattern.Weekly }, "2024-03-07", 2), Is.EqualTo("2024-03-07 2024-03-14"));

    [Test]
    public void Weekly_LongestCycle_HasOneWeek() => Assert.That(
        Days(new() { Pattern = RecurrencePattern.Weekly, WeekPattern = new() { Cycle = int.MaxValue, Weekdays = Weekend } }, "2024-03-04", 9),
        Is.EqualTo("2024-03-09 2024-03-10"));

    [TestCase(null, "2024-03-31 2024-04-30", TestName = "Monthly_WithoutParts_IsTheDayOfTheStart")]
    [TestCase(WeekOfMonth.Unknown, "2024-03-31 2024-04-30", TestName = "Monthly_WithoutSubPattern_IsByDay")]
    [TestCase(WeekOfMonth.Last, "2024-03-31 2024-04-28", TestName = "Monthly_WithAWeek_IsByWeekdayOfTheStart")]
    public void Monthly_Parts(WeekOfMonth? week, string days) => Assert.That(
        Days(new() { Pattern = RecurrencePattern.Monthly, MonthPattern = week is { } given ? new() { WeekOfMonth = given } : null }, "2024-03-31", 2), Is.EqualTo(days));

    [Test]
    public void Monthly_ByWeekdayWithoutAWeek_IsTheOrdinalOfTheStart()
    {
        static RecurrenceInfo Recurrence() => new() { Pattern = RecurrencePattern.Monthly, MonthPattern = new() { Pattern = RecurrenceMonthlyPattern.WeekdayOfMonth } };

        Assert.That(Days(Recurrence(), "2024-03-08", 2), Is.EqualTo("2024-03-08 2024-04-12"));
        Assert.That(Days(Recurrence(), "2024-03-29", 2), Is.EqualTo("2024-03-29 2024-04-26"));
    }

    [TestCase(WeekOfMonth.First, "2024-03-02 2024-04-06")]
    [TestCase(WeekOfMonth.Fourth, "2024-03-10 2024-04-14")]
    [TestCase(WeekOfMonth.Last, "2024-03-31 2024-04-28")]
    public void Monthly_SeveralWeekdays_CountTogether(WeekOfMonth week, string days) => Assert.That(
        Days(new() { Pattern = RecurrencePattern.Monthly, MonthPattern = new() { Weekday = Weekend, WeekOfMonth = week } }, "2024-03-01", 2),
        Is.EqualTo(days));

    [TestCase(30, "2023-02-28", "2023-02-28 2023-03-30", TestName = "Monthly_ClampedToTheStart_IsNotPast")]
    [TestCase(31, "2024-02-29", "2024-02-29 2024-03-31", TestName = "Monthly_ClampedInALeapYear_IsNotPast")]
    [TestCase(99, "2024-04-01", "2024-04-30 2024-05-31", TestName = "Monthly_DayBeyondEveryMonth_IsTheLast")]
    public void Monthly_Clamped(int day, string start, string days) => Assert.That(
        Days(new() { Pattern = RecurrencePattern.Monthly, MonthPattern = new() { Day = day } }, start, 2), Is.EqualTo(days));

    [Test]
    public void Yearly_WithoutParts_IsDayAndMonthOfTheStart() =>
        Assert.That(Days(new() { Pattern = RecurrencePattern.Yearly }, "2024-02-29", 3), Is.EqualTo("2024-02-29 2025-02-28 2026-02-28"));

    [Test]
    public void Yearly_OtherPartsThanItsOwn_AreNotRead() => Assert.That(
        Days(new() { Pattern = RecurrencePattern.Yearly, MonthPattern = new() { Day = 3, Cycle = 99 }, YearPattern = new() { Cycle = 3, Day = 1 } }, "2024-03-04", 1),
        Is.EqualTo("2025-03-01"));

    [TestCase(RecurrencePattern.Daily, 12)]
    [TestCase(RecurrencePattern.Weekly, 2)]
    [TestCase(RecurrencePattern.Monthly, 1)]
    [TestCase(RecurrencePattern.Yearly, 1)]
    public void Days_EndWithTheCalendar(RecurrencePattern pattern, int count) =>
        Assert.That(Days(new() { Pattern = pattern }, "9999-12-20", 100).Split(' '), Has.Length.EqualTo(count));

    [Test]
    public void Weekdays_OfTheLastMonth_AreFound() => Assert.That(
        Days(new() { Pattern = RecurrencePattern.Monthly, MonthPattern = new() { Weekday = Weekday.Monday, WeekOfMonth = WeekOfMonth.Last } }, "9999-12-01", 9),
        Is.EqualTo("9999-12-27"));

    [Test]
    public void Custom_IsWhatIsGiven_SortedAndOnce()
    {
        DateOnly[] given = [Day("2024-05-01"), Day("2023-01-01"), Day("2024-05-01")];

        Assert.That(Told(SeriesEnd.Days(new() { Pattern = RecurrencePattern.Custom }, Day("2024-03-04"), given)), Is.EqualTo("2023-01-01 2024-05-01"));
    }

    [TestCase(5000, 5000)]
    [TestCase(5001, 0)]
    public void Series_HasAtMostSoManyDates(int count, int expected)
    {
        var recurrence = new RecurrenceInfo { Pattern = RecurrencePattern.Daily, RecurrenceEndType = RecurrenceEndType.Counter, RecurrenceCounter = count };

        if (expected > 0) Assert.That(SeriesEnd.Days(recurrence, Day("2024-03-04"), []), Has.Length.EqualTo(expected));
        else Assert.That(() => SeriesEnd.Days(recurrence, Day("2024-03-04"), []), Throws.TypeOf<SoInvalidArgumentException>());
    }

    [TestCase(-1)]
    [TestCase(13)]
    public void Yearly_MonthOutOfRange_IsRefused(int month) => Assert.That(
        () => Days(new() { Pattern = RecurrencePattern.Yearly, YearPattern = new() { Cycle = month } }, "2024-03-04", 1), Throws.TypeOf<SoInvalidArgumentException>());

    private static string Days(RecurrenceInfo recurrence, string start, int count)
    {
        recurrence.RecurrenceEndType = RecurrenceEndType.Counter;
        recurrence.RecurrenceCounter = count;
        return Told(SeriesEnd.Days(recurrence, Day(start), []));
    }

    private static string Told(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
