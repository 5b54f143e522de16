namespace Services86.Tests.Wire.Appointments;

/// <summary>CreateDefaultRecurrence and CreateDefaultRecurrenceByDate (appointment-operations.md §6).</summary>
[TestFixture]
internal sealed class DefaultRecurrenceTests : RecurrenceScene
{
    [Test]
    public async Task Default_IsWeeklyFromToday()
    {
        var reply = await AsAnna("CreateDefaultRecurrence");

        Assert.Multiple(() =>
        {
            Assert.That(reply["IsRecurrence"], Is.EqualTo("true"), reply.Text);
            Assert.That(reply["RecurrenceId"], Is.EqualTo("0"));
            Assert.That(reply["Pattern"], Is.EqualTo("Weekly"));
            Assert.That(reply["WeekPattern/Cycle"], Is.EqualTo("1"));
            Assert.That(reply["WeekPattern/Weekdays"], Is.EqualTo("Monday"));
            Assert.That(new[] { reply.Find("DayPattern"), reply.Find("MonthPattern"), reply.Find("YearPattern") }, Is.All.Null);
            Assert.That(reply["RecurrenceEndType"], Is.EqualTo("EndDate"));
            Assert.That(reply["StartDate"], Is.EqualTo("2024-03-04T00:00:00"));
            Assert.That(reply["EndDate"], Is.EqualTo("2024-05-27T00:00:00"));
            Assert.That(reply["RecurrenceCounter"], Is.EqualTo("13"));
            Assert.That(reply.Find("Dates")?.HasElements, Is.False);
        });
    }

    [TestCase("2024-03-07T23:30:00", "2024-03-07", "Thursday", "2024-05-30", "13")]
    [TestCase("2024-03-10T23:30:00-11:00", "2024-03-10", "Sunday", "2024-06-02", "13")]
    [TestCase("0001-01-01T00:00:00", "2024-03-04", "Monday", "2024-05-27", "13")]
    [TestCase("9999-12-20T00:00:00", "9999-12-20", "Monday", "9999-12-27", "2")]
    public async Task Default_ByDate_StartsThere(string sent, string start, string weekday, string end, string count)
    {
        var reply = await AsAnna("CreateDefaultRecurrenceByDate", $"<StartDate>{sent}</StartDate>");

        Assert.That(
            new[] { reply["StartDate"], reply["WeekPattern/Weekdays"], reply["EndDate"], reply["RecurrenceCounter"] },
            Is.EqualTo(new[] { $"{start}T00:00:00", weekday, $"{end}T00:00:00", count }),
            reply.Text);
    }

    [Test]
    public async Task Default_Calculated_HasTheDatesItTellsOf()
    {
        var reply = await AsAnna("CreateDefaultRecurrenceByDate", "<StartDate>2024-03-07T00:00:00</StartDate>");

        var dates = DatesOf(await CalculateDays(Hour("2024-03-07") + $"<Recurrence>{string.Concat(reply.Response!.Elements())}</Recurrence>"));

        Assert.That(dates, Has.Length.EqualTo(13));
        Assert.That(dates[^1], Is.EqualTo("2024-05-30T10:00:00"));
    }
}
