namespace Services86.Tests.Wire.Appointments;

/// <summary>CalculateDays: which dates a pattern gives (appointment-rules.md §4.2-4.4).</summary>
[TestFixture]
internal sealed class RecurrenceDateTests : RecurrenceScene
{
    private static readonly object[] Cases =
    [
        Case("E01", "2024-03-01", Daily("EveryWorkday") + Count(8), "2024: 03-01 03-04 03-05 03-06 03-07 03-08 03-11 03-12"),
        Case("E02", "2024-03-02", Daily("EveryWorkday") + Count(3), "2024: 03-04 03-05 03-06"),
        Case("E03", "2024-02-27", Daily("EveryWeekday") + Until("2024-03-02"), "2024: 02-27 02-28 02-29 03-01 03-02"),
        Case("E04", "2024-12-28", Daily("EveryCyclicDay", 5) + Count(4), "2024: 12-28 2025: 01-02 01-07 01-12"),
        Case("E05", "2023-02-25", Daily("EveryCyclicDay", 2) + Until("2023-03-05"), "2023: 02-25 02-27 03-01 03-03 03-05"),
        Case("E07", "2024-05-01", Weekly("Monday Wednesday Friday", 2) + Count(7), "2024: 05-01 05-03 05-13 05-15 05-17 05-27 05-29"),
        Case("E08", "2024-08-01", Weekly("Tuesday", 3) + Count(4), "2024: 08-06 08-27 09-17 10-08"),
        Case("E09", "2024-10-06", Weekly("Monday Sunday", 2) + Count(5), "2024: 10-06 10-14 10-20 10-28 11-03"),
        Case("E10", "2024-09-28", Weekly("Saturday Sunday") + Until("2024-10-13"), "2024: 09-28 09-29 10-05 10-06 10-12 10-13"),
        Case("E11", "2024-03-07", Weekly("") + Count(3), "2024: 03-07 03-14 03-21"),
        Case("E12", "2024-01-31", Monthly(31, 1) + Count(5), "2024: 01-31 02-29 03-31 04-30 05-31"),
        Case("E13", "2024-01-20", Monthly(5, 3) + Count(4), "2024: 02-05 05-05 08-05 11-05"),
        Case("E14", "2024-01-20", Monthly(20, 3) + Until("2024-12-31"), "2024: 01-20 04-20 07-20 10-20"),
        Case("E15", "2023-12-30", Monthly(30, 2) + Count(4), "2023: 12-30 2024: 02-29 04-30 06-30"),
        Case("E16", "2024-01-01", Monthly("Thursday", "Fourth", 2) + Count(4), "2024: 01-25 03-28 05-23 07-25"),
        Case("E17", "2024-01-15", Monthly("Friday", "Last") + Count(5), "2024: 01-26 02-23 03-29 04-26 05-31"),
        Case("E18", "2024-07-02", Monthly("Monday", "First") + Count(3), "2024: 08-05 09-02 10-07"),
        Case("E19", "2024-04-14", Yearly(13, 4) + Count(3), "2025: 04-13 2026: 04-13 2027: 04-13"),
        Case("E20", "2024-01-01", Yearly(29, 2) + Count(5), "2024: 02-29 2025: 02-28 2026: 02-28 2027: 02-28 2028: 02-29"),
        Case("E21", "2024-01-01", Yearly("Thursday", "Fourth", 8) + Count(3), "2024: 08-22 2025: 08-28 2026: 08-27"),
        Case("E22", "2024-08-17", Yearly(17, 8) + Until("2027-08-16"), "2024: 08-17 2025: 08-17 2026: 08-17"),
    ];

    [TestCaseSource(nameof(Cases))]
    public async Task Dates_OfAPattern(string day, string pattern, string[] dates)
    {
        var reply = await Calculate(day, pattern);

        Assert.That(DatesOf(reply), Is.EqualTo(dates));
        Assert.That(reply["RecurrenceCounter"], Is.EqualTo($"{dates.Length}"));
        Assert.That(reply["IsRecurrence"], Is.EqualTo("true"));
        Assert.That(reply["StartDate"], Is.EqualTo($"{day}T00:00:00"));
    }

    [Test]
    public async Task E01_EndDate_OfACountedSeries_IsItsLastDate() =>
        Assert.That((await Calculate("2024-03-01", Daily("EveryWorkday") + Count(8)))["EndDate"], Is.EqualTo("2024-03-12T00:00:00"));

    [Test]
    public async Task E06_TuesdaysAndThursdays_OfThreeMonths()
    {
        var dates = DatesOf(await Calculate("2021-11-04", Weekly("Tuesday Thursday") + Until("2022-01-27")));

        Assert.That(dates, Has.Length.EqualTo(25));
        Assert.That(dates[..6], Is.EqualTo(Days("2021: 11-04 11-09 11-11 11-16 11-18 11-23")));
        Assert.That(dates[^2..], Is.EqualTo(Days("2022: 01-25 01-27")));
    }

    [Test]
    public async Task E23_Custom_IsWhatIsGiven()
    {
        var reply = await Calculate("2024-03-04", "<Pattern>Custom</Pattern>" + Dates("2020-09-21", "2020-08-17", "2020-09-21T23:00:00", "2021-01-04"));

        Assert.That(DatesOf(reply), Is.EqualTo(Days("2020: 08-17 09-21 2021: 01-04")));
        Assert.That(reply["StartDate"], Is.EqualTo("2020-08-17T00:00:00"));
        Assert.That(reply["EndDate"], Is.EqualTo("2021-01-04T00:00:00"));
        Assert.That(reply["RecurrenceCounter"], Is.EqualTo("3"));
    }

    [TestCase("Counter", 0, "2025-01-01", TestName = "E24_CounterZero_HasNoDates")]
    [TestCase("Counter", -3, "2025-01-01", TestName = "E24_CounterBelowZero_HasNoDates")]
    [TestCase("EndDate", 5, "2024-03-03", TestName = "E24_EndBeforeTheFirstDate_HasNoDates")]
    public async Task NoDates(string kind, int count, string end)
    {
        var reply = await Calculate(
            "2024-03-04", $"{Daily("EveryWeekday")}<RecurrenceEndType>{kind}</RecurrenceEndType><RecurrenceCounter>{count}</RecurrenceCounter><EndDate>{end}T00:00:00</EndDate>");

        Assert.That(DatesOf(reply), Is.Empty);
        Assert.That(reply["RecurrenceCounter"], Is.EqualTo("0"));
    }

    [Test]
    public async Task E25_TimeOfDay_DoesNotDriftOverSummerTime()
    {
        const string Nine = "<StartDate>2024-03-25T09:00:00</StartDate><EndDate>2024-03-25T10:00:00</EndDate>";

        var reply = await CalculateDays($"{Nine}<Recurrence><StartDate>2024-03-25T00:00:00</StartDate>{Weekly("Monday")}{Count(2)}</Recurrence>");

        Assert.That(DatesOf(reply), Is.EqualTo(new[] { "2024-03-25T09:00:00", "2024-04-01T09:00:00" }));
    }

    // America puts its clocks on before Europe does; both hours are 15:00 in Norway.
    [Test]
    public async Task TimeOfDay_IsThatOfTheBaseZone_WhateverTheCallersZone()
    {
        const string Nine = "<StartDate>2024-03-04T09:00:00</StartDate><EndDate>2024-03-04T10:00:00</EndDate>";

        var reply = await CalculateDays($"{Nine}<Recurrence>{Weekly("Monday")}{Count(2)}</Recurrence>", zone: NewYork);

        Assert.That(DatesOf(reply), Is.EqualTo(new[] { "2024-03-04T09:00:00", "2024-03-11T10:00:00" }));
    }

    [TestCase("2024-03-05T22:00:00", TestName = "CustomDate_SentBackAsItWasRead_IsTheSame")]
    [TestCase("2024-03-05T00:00:00", TestName = "CustomDate_WithoutATime_IsTheCallersDay")]
    [TestCase("2024-03-06T03:00:00Z", TestName = "CustomDate_WithASuffix_IsTheCallersDay")]
    public async Task CustomDate_OfAnotherZone(string sent)
    {
        const string Late = "<StartDate>2024-03-04T22:00:00</StartDate><EndDate>2024-03-04T23:00:00</EndDate>";

        var reply = await CalculateDays($"{Late}<Recurrence><Pattern>Custom</Pattern>{Dates(sent)}</Recurrence>", zone: NewYork);

        Assert.That(DatesOf(reply), Is.EqualTo(new[] { "2024-03-05T22:00:00" }));
        Assert.That(reply["StartDate"], Is.EqualTo("2024-03-06T00:00:00"));
    }

    [TestCase("2024-03-01", "2024-03-06", "2024-03-06", TestName = "Start_OfTheEntity_Wins_WhenItIsLater")]
    [TestCase("2024-03-08", "2024-03-06", "2024-03-08", TestName = "Start_OfTheRecurrence_Wins_WhenItIsLater")]
    [TestCase("0001-01-01", "2024-03-06", "2024-03-06", TestName = "Start_OfTheRecurrence_Missing")]
    [TestCase("2024-03-01", "0001-01-01", "2024-03-01", TestName = "Start_OfTheEntity_Missing")]
    [TestCase("0001-01-01", "0001-01-01", "2024-03-04", TestName = "Start_MissingInBoth_IsToday")]
    public async Task Start_IsTheLaterOne(string recurrence, string entity, string first)
    {
        var reply = await CalculateDays(
            $"<StartDate>{entity}T00:00:00</StartDate><EndDate>{entity}T00:00:00</EndDate><Recurrence><StartDate>{recurrence}T00:00:00</StartDate>{Daily("EveryWeekday")}{Count(1)}</Recurrence>");

        Assert.That(DatesOf(reply).Single()[..10], Is.EqualTo(first));
    }

    [Test]
    public async Task Dates_OfAnotherPattern_AreIgnored() =>
        Assert.That(DatesOf(await Calculate("2024-03-04", Daily("EveryWeekday") + Count(2) + Dates("2024-05-05"))), Is.EqualTo(Days("2024: 03-04 03-05")));

    [TestCase("<Pattern>Unknown</Pattern>")]
    [TestCase("")]
    public async Task Pattern_Unknown_HasNoDates(string pattern) => Assert.That(DatesOf(await Calculate("2024-03-04", pattern + Count(3))), Is.Empty);

    [TestCase("<EndDate>2024-03-06T00:00:00</EndDate><RecurrenceCounter>9</RecurrenceCounter>", 3)]
    [TestCase("<RecurrenceCounter>2</RecurrenceCounter>", 2)]
    [TestCase("", 1)]
    public async Task EndType_Unknown_TakesWhatIsSet(string end, int count)
    {
        var reply = await Calculate("2024-03-04", Daily("EveryWeekday") + end);

        Assert.That(DatesOf(reply), Has.Length.EqualTo(count));
        Assert.That(reply["EndDate"], Is.EqualTo($"2024-03-0{3 + count}T00:00:00"));
    }

    [Test]
    public async Task Reply_IsTheRecurrenceThatWasSent()
    {
        var reply = await Calculate("2024-03-04", "<RecurrenceId>17</RecurrenceId>" + Monthly("Friday", "Last", 2) + Until("2024-12-31"));

        Assert.That(reply["RecurrenceId"], Is.EqualTo("17"));
        Assert.That(reply["EndDate"], Is.EqualTo("2024-12-31T00:00:00"));
        Assert.That(reply["RecurrenceEndType"], Is.EqualTo("EndDate"));
        Assert.That(reply["MonthPattern/WeekOfMonth"], Is.EqualTo("Last"));
        Assert.That(reply.Find("WeekPattern"), Is.Null);
    }

    [Test]
    public async Task E122_MoreDatesThanASeriesMayHave_AreRefused()
    {
        var reply = await Calculate("2024-01-01", Daily("EveryWeekday") + Until("2040-01-01"));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain("5000"));
    }

    [Test]
    public async Task MostDates_AreAnswered() =>
        Assert.That(DatesOf(await Calculate("2024-01-01", Daily("EveryWeekday") + Count(5000))), Has.Length.EqualTo(5000));

    [TestCase("9999-12-20")]
    public async Task Dates_EndWithTheCalendar(string start) =>
        Assert.That(DatesOf(await Calculate(start, Daily("EveryWeekday") + Count(100))), Has.Length.EqualTo(12));

    [Test]
    public async Task Carrier_OrRecurrence_Missing_IsRefused()
    {
        var nothing = await AsAnna("CalculateDays");
        var plain = await CalculateDays(Hour("2024-03-04"));

        Assert.That(nothing.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(plain.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(plain.Message, Does.Contain("Recurrence"));
    }

    [TestCase(0)]
    [TestCase(13)]
    public async Task Month_OfAYear_OutOfRange_IsRefused(int month)
    {
        var reply = await Calculate("2024-03-04", Yearly(1, month) + Count(3));

        Assert.That(reply.ExceptionType, Is.EqualTo("SoInvalidArgumentException"));
        Assert.That(reply.Message, Does.Contain("YearPattern.Cycle"));
    }

    private static TestCaseData Case(string number, string day, string pattern, string dates) =>
        new TestCaseData(day, pattern, Days(dates)).SetName($"{number}_Dates_OfAPattern");

    private static string[] Days(string told)
    {
        var year = "";
        var days = new List<string>();
        foreach (var word in told.Split(' '))
        {
            if (word.EndsWith(':')) year = word[..^1];
            else days.Add($"{year}-{word}T10:00:00");
        }

        return [.. days];
    }
}
