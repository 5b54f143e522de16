using Services86.Agents.Appointments.Diary;
using Services86.Agents.Appointments.Entities;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Tests.Unit.Appointments;

/// <summary>Counting and percentage of days (appointment-entities.md §8). Hours count from midnight of the first of three days.</summary>
[TestFixture]
internal sealed class DayActivityTests
{
    private const int Hour = 60 * 60;
    private const int Day = 24 * Hour;

    private static readonly DateTime First = new(2024, 3, 4);

    [Test]
    public void NoRows_GiveZerosForEveryDay() => Assert.That(Count(), Is.EqualTo(new[] { "0 0 0", "0 0 0", "0 0 0" }));

    [Test]
    public void OverlappingRows_CountOnceInTheShare() => Assert.That(Count(Row(9, 11), Row(10.5, 11.5)), Is.EqualTo(new[] { "2 0 31", "0 0 0", "0 0 0" }));

    [TestCase(9, 10, 10, 11, 25)]
    [TestCase(9, 12, 10, 11, 37)]
    [TestCase(9, 10, 14, 15, 25)]
    [TestCase(10, 11, 9, 12, 37)]
    public void Union_OfTwoRows_IsTheirJoinedTime(double start, double end, double otherStart, double otherEnd, int share) =>
        Assert.That(Count(Row(start, end), Row(otherStart, otherEnd))[0], Is.EqualTo($"2 0 {share}"));

    [TestCase(6, 8, 0)]
    [TestCase(16, 18, 0)]
    [TestCase(6, 10, 25)]
    [TestCase(15, 23, 12)]
    [TestCase(0, 24, 100)]
    [TestCase(8, 16, 100)]
    public void Share_IsOfTheWorkingDayOnly(double start, double end, int share) =>
        Assert.That(Count(Row(start, end)), Is.EqualTo(new[] { $"1 0 {share}", "0 0 0", "0 0 0" }));

    [Test]
    public void RowOverMidnight_CountsOnBothDays() => Assert.That(Count(Row(22, 33)), Is.EqualTo(new[] { "1 0 0", "1 0 12", "0 0 0" }));

    [Test]
    public void RowUntilMidnight_DoesNotTouchTheNextDay() => Assert.That(Count(Row(15, 24)), Is.EqualTo(new[] { "1 0 12", "0 0 0", "0 0 0" }));

    [Test]
    public void RowFromMidnight_DoesNotTouchTheDayBefore() => Assert.That(Count(Row(24, 33)), Is.EqualTo(new[] { "0 0 0", "1 0 12", "0 0 0" }));

    [Test]
    public void RowOverSeveralDays_IsClippedToThem() =>
        Assert.That(Count(Row(-100, 100), Row(12, 60)), Is.EqualTo(new[] { "2 0 100", "2 0 100", "2 0 100" }));

    [Test]
    public void RowOverSeveralDays_EndsOnItsLast() => Assert.That(Count(Row(12, 60)), Is.EqualTo(new[] { "1 0 50", "1 0 100", "1 0 50" }));

    [TestCase(-10, -5)]
    [TestCase(-10, 0)]
    [TestCase(72, 80)]
    public void RowOutsideTheDays_DoesNotCount(double start, double end) =>
        Assert.That(Count(Row(start, end)), Is.EqualTo(new[] { "0 0 0", "0 0 0", "0 0 0" }));

    [TestCase(10, 10)]
    [TestCase(10, 9)]
    public void RowWithoutLength_CountsAndTakesNoTime(double start, double end) =>
        Assert.That(Count(Row(start, end)), Is.EqualTo(new[] { "1 0 0", "0 0 0", "0 0 0" }));

    [Test]
    public void RowWithoutLength_AtMidnight_LiesOnTheDayThatBegins() => Assert.That(Count(Row(24, 24)), Is.EqualTo(new[] { "0 0 0", "1 0 0", "0 0 0" }));

    [Test]
    public void AllDayEvent_TakesItsDaysWhole() =>
        Assert.That(Count(Row(8, 40) with { AllDay = true }, Row(57, 58)), Is.EqualTo(new[] { "1 0 100", "1 0 100", "1 0 12" }));

    [Test]
    public void FreeRows_CountAsFreeAndTakeNoTime() =>
        Assert.That(Count(Row(9, 33) with { IsFree = true }, Row(8, 16) with { IsFree = true, AllDay = true }), Is.EqualTo(new[] { "0 2 0", "0 1 0", "0 0 0" }));

    [Test]
    public void PendingInvitation_TakesTimeAsWell() =>
        Assert.That(Count(Row(8, 12) with { Type = (short)AppointmentType.BookingForDiary })[0], Is.EqualTo("1 0 50"));

    [Test]
    public void ToDo_LiesOnItsActiveDateAndTakesNoTime() => Assert.That(
        Count(ToDo(30) with { StartAt = At(0), EndAt = At(60) }, ToDo(50) with { IsFree = true }, ToDo(31) with { AllDay = true }),
        Is.EqualTo(new[] { "0 0 0", "2 0 0", "0 1 0" }));

    [TestCase(9, 17, 10, 12, 25)]
    [TestCase(0, 0, 8, 12, 50)]
    [TestCase(16, 8, 8, 12, 50)]
    public void WorkingDay_WithoutLength_IsTheUsualOne(int start, int end, double rowStart, double rowEnd, int share) =>
        Assert.That(Count(new WorkingDay(start * Hour, end * Hour), Row(rowStart, rowEnd))[0], Is.EqualTo($"1 0 {share}"));

    // The rule itself, moment by moment, against the one that joins and sums.
    [Test]
    public void RandomRows_GiveWhatCountingEveryMinuteGives([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 40).Select(_ =>
        {
            var start = random.Next(-60 * 60, 80 * 60) / 60.0;
            return Row(start, start + (random.Next(5) == 0 ? random.Next(60 * 60) : random.Next(90)) / 60.0) with
            {
                Type = (short)(random.Next(4) == 0 ? AppointmentType.InChecklist : AppointmentType.InDiary),
                IsFree = random.Next(3) == 0,
                AllDay = random.Next(30) == 0,
            };
        }).ToArray();

        Assert.That(Count(rows), Is.EqualTo(Enumerable.Range(0, 3).Select(day => Naive(rows, day))));
    }

    [Test]
    public void ManyLongRows_OnAllDaysThatMayBeAsked_AreCountedOnEach()
    {
        var activity = new DayActivity(DaySpan.Between(First, First.AddDays(4999)), WorkingDay.Unset);
        for (var i = 0; i < 20_000; i++) activity.Add(Row(i % 100, 100_000 + i));

        var summaries = activity.Summaries();

        Assert.That(summaries[0].NumBusyActivities, Is.EqualTo(4800));
        Assert.That(summaries[10..4166].Select(day => (day.NumBusyActivities, day.PercentageBusy)), Is.All.EqualTo((20_000, 100)));
        Assert.That(summaries[^1].NumBusyActivities, Is.EqualTo(Enumerable.Range(0, 20_000).Count(i => 100_000 + i > 4999 * 24)));
    }

    private static string Naive(DayActivityRow[] rows, int day)
    {
        var midnight = At(day * 24).Seconds;
        bool IsToDo(DayActivityRow row) => row.Type == (short)AppointmentType.InChecklist;
        bool Runs(DayActivityRow row, long moment) => row.StartAt.Seconds <= moment && moment < row.EndAt.Seconds;
        bool Touches(DayActivityRow row)
        {
            var point = IsToDo(row) ? row.ActiveAt.Seconds : row.StartAt.Seconds;
            return (point >= midnight && point < midnight + Day) || (!IsToDo(row) && row.StartAt.Seconds < midnight && row.EndAt.Seconds > midnight);
        }

        var booked = rows.Where(row => !row.IsFree && !IsToDo(row)).ToArray();
        var minutes = Enumerable.Range(8 * 60, 8 * 60).Count(minute => booked.Any(row => Runs(row, midnight + (minute * 60))));
        var isWhole = booked.Any(row => row.AllDay && Touches(row));
        return $"{rows.Count(row => !row.IsFree && Touches(row))} {rows.Count(row => row.IsFree && Touches(row))} {(isWhole ? 100 : minutes * 100 / 480)}";
    }

    private static string[] Count(params DayActivityRow[] rows) => Count(WorkingDay.Unset, rows);

    private static string[] Count(WorkingDay hours, params DayActivityRow[] rows)
    {
        var activity = new DayActivity(DaySpan.Between(First, First.AddDays(2)), hours);
        foreach (var row in rows) activity.Add(row);
        return [.. activity.Summaries().Select(day => $"{day.NumBusyActivities} {day.NumFreeActivities} {day.PercentageBusy}")];
    }

    private static DayActivityRow Row(double start, double end) => new(1, 0, (short)AppointmentType.InDiary, At(start), At(end), At(start));

    private static DayActivityRow ToDo(double active) => new(2, 0, (short)AppointmentType.InChecklist, At(active), At(active), At(active));

    private static WallClock At(double hours) => new(WallClock.From(First).Seconds + (long)Math.Round(hours * Hour));
}
