using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Services86.Agents.Appointments.Recurrence;
using Services86.Contracts.Appointments;
using Services86.Tests.Interop;

namespace Services86.Tests.Property;

/// <summary>The dates of random series, as somebody else's implementation of RFC 5545 finds them (docs/adr/0012).</summary>
[TestFixture]
[Category("Interop")]
internal sealed class RruleOracleTests
{
    private const int Seed = 86_0012;
    private const int Rules = 10_000;

    // Debian's interpreter: another one that comes first in PATH does not see Debian's packages.
    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(180);

    [Test]
    public async Task Days_OfRandomRules_AreThoseOfRrule()
    {
        if ((await ClientProcess.RunAsync(Limit, Python, "-c", "import dateutil")).ExitCode != 0)
        {
            Assert.Ignore("python-dateutil is not here; Debian package: python3-dateutil.");
        }

        var random = new Random(Seed);
        (RecurrenceInfo Recurrence, DateOnly Start)[] rules = [.. Enumerable.Range(0, Rules).Select(_ => RandomRule(random))];
        string[] asked = [.. rules.Select(rule => Json(rule.Recurrence, rule.Start))];
        var answers = await AskAsync(asked);

        Assert.That(answers, Has.Length.EqualTo(Rules));
        var dates = 0;
        for (var i = 0; i < Rules; i++)
        {
            string[] days = [.. SeriesEnd.Days(rules[i].Recurrence, rules[i].Start, []).Select(Iso)];
            dates += days.Length;
            Assert.That(string.Join(' ', days), Is.EqualTo(answers[i]), $"seed {Seed}, rule {i}: {asked[i]}");
        }

        Assert.That(dates, Is.GreaterThan(10 * Rules));
    }

    private static async Task<string[]> AskAsync(string[] rules)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, rules);
            var run = await ClientProcess.RunAsync(Limit, Python, Script(), file);
            Assert.That(run.ExitCode, Is.Zero, run.Errors);
            return run.Output[..^1].Split('\n');
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (RecurrenceInfo Recurrence, DateOnly Start) RandomRule(Random random)
    {
        var start = new DateOnly(1990, 1, 1).AddDays(random.Next(70 * 365));
        var recurrence = new RecurrenceInfo { Pattern = (RecurrencePattern)random.Next(1, 5) };
        var (day, week) = (random.Next(4) == 0 ? random.Next(28, 32) : random.Next(0, 32), (WeekOfMonth)random.Next(0, 6));
        switch (recurrence.Pattern)
        {
            case RecurrencePattern.Daily:
                recurrence.DayPattern = new() { Cycle = random.Next(-1, 40), Pattern = (RecurrenceDailyPattern)random.Next(0, 4) };
                break;
            case RecurrencePattern.Weekly:
                recurrence.WeekPattern = new() { Cycle = random.Next(-1, 9), Weekdays = (Weekday)random.Next(0, 128) };
                break;
            case RecurrencePattern.Monthly:
                recurrence.MonthPattern = new()
                {
                    Cycle = random.Next(-1, 15),
                    Day = day,
                    Weekday = Weekdays(random),
                    WeekOfMonth = week,
                    Pattern = Any(random, RecurrenceMonthlyPattern.Unknown, RecurrenceMonthlyPattern.DayOfMonth, RecurrenceMonthlyPattern.WeekdayOfMonth),
                };
                break;
            default:
                recurrence.YearPattern = new()
                {
                    Cycle = random.Next(1, 13),
                    Day = day,
                    Weekday = Weekdays(random),
                    WeekOfMonth = week,
                    Pattern = Any(random, RecurrenceYearlyPattern.Unknown, RecurrenceYearlyPattern.DayOfMonth, RecurrenceYearlyPattern.WeekdayOfMonth),
                };
                break;
        }

        if (random.Next(2) == 0)
        {
            recurrence.RecurrenceEndType = RecurrenceEndType.Counter;
            recurrence.RecurrenceCounter = random.Next(1, 40);
        }
        else
        {
            recurrence.RecurrenceEndType = RecurrenceEndType.EndDate;
            var days = recurrence.Pattern is RecurrencePattern.Daily or RecurrencePattern.Weekly ? 200 : 4000;
            recurrence.EndDate = start.AddDays(random.Next(days)).ToDateTime(TimeOnly.MinValue);
        }

        return (recurrence, start);
    }

    private static T Any<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];

    // None, one, or several together.
    private static Weekday Weekdays(Random random) => (Weekday)(random.Next(3) switch { 0 => 0, 1 => 1 << random.Next(7), _ => random.Next(1, 128) });

    private static string Json(RecurrenceInfo recurrence, DateOnly start) => JsonSerializer.Serialize(new
    {
        start = Iso(start),
        kind = (int)recurrence.Pattern,
        sub = recurrence.DayPattern is { } daily ? (int)daily.Pattern
            : recurrence.MonthPattern is { } monthly ? (int)monthly.Pattern
            : recurrence.YearPattern is { } yearly ? (int)yearly.Pattern : 0,
        cycle = recurrence.DayPattern?.Cycle ?? recurrence.WeekPattern?.Cycle ?? recurrence.MonthPattern?.Cycle ?? recurrence.YearPattern!.Cycle,
        weekdays = (int)(recurrence.WeekPattern?.Weekdays ?? recurrence.MonthPattern?.Weekday ?? recurrence.YearPattern?.Weekday ?? 0),
        day = recurrence.MonthPattern?.Day ?? recurrence.YearPattern?.Day ?? 0,
        week = (int)(recurrence.MonthPattern?.WeekOfMonth ?? recurrence.YearPattern?.WeekOfMonth ?? 0),
        count = recurrence.RecurrenceEndType == RecurrenceEndType.Counter ? recurrence.RecurrenceCounter : 0,
        until = Iso(DateOnly.FromDateTime(recurrence.EndDate)),
    });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "rrule.py");
}
