using System.Xml.Linq;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>What CalculateDays tells is what a save makes, and a stored series is not in its own way (appointment-rules.md §4.5, §4.6).</summary>
[TestFixture]
internal sealed class CalculatedSeriesTests : RecurrenceScene
{
    private static readonly object[] Patterns =
    [
        Case("Workdays", "2024-03-02", Daily("EveryWorkday") + Count(8)),
        Case("EverySoManyDays", "2024-12-28", Daily("EveryCyclicDay", 5) + Until("2025-02-01")),
        Case("Weeks", "2024-08-01", Weekly("Monday Tuesday", 3) + Count(7)),
        Case("DayOfMonth", "2024-01-31", Monthly(31, 1) + Count(5)),
        Case("WeekdayOfMonth", "2024-07-02", Monthly("Monday", "First") + Count(3)),
        Case("DayOfYear", "2024-01-01", Yearly(29, 2) + Count(5)),
        Case("WeekdayOfYear", "2024-01-01", Yearly("Thursday", "Last", 8) + Until("2027-12-31")),
        Case("GivenDays", "2024-03-04", "<Pattern>Custom</Pattern>" + Dates("2024-05-02", "2024-03-03", "2024-05-01")),
    ];

    [TestCaseSource(nameof(Patterns))]
    public async Task Series_HasTheDatesThatWereCalculated(string day, string pattern)
    {
        var calculated = await Calculate(day, pattern);
        var saved = await Save($"{Hour(day)}<Recurrence><StartDate>{day}T00:00:00</StartDate>{pattern}</Recurrence>");

        Assert.That(saved.Succeeded, saved.Text);
        Assert.That(saved.All("Recurrence/Dates/RecurrenceDate/Date"), Is.EqualTo(DatesOf(calculated)));
        Assert.That(saved["StartDate"], Is.EqualTo(DatesOf(calculated)[0]));
        Assert.That(await Host.Stored<long>("SELECT COUNT(*) FROM appointment WHERE recurrence_rule_id IS NOT NULL"), Is.EqualTo(DatesOf(calculated).Length));

        var again = await Recalculate(saved);
        Assert.That(DatesOf(again), Is.EqualTo(DatesOf(calculated)));
        Assert.That(Told(again), Has.All.StartsWith("false|"));
    }

    [Test]
    public async Task E97_SavedSeries_MeetsAnotherRowOnly()
    {
        var saved = await Save($"{Hour("2024-03-04")}<Recurrence>{Daily("EveryWorkday")}{Count(3)}</Recurrence>");
        await Given(new GivenRow { Id = 90_000, Start = "2024-03-05T10:30:00", End = "2024-03-05T11:30:00" });

        var again = await Recalculate(saved);

        Assert.That(again.All("Dates/RecurrenceDate/IsConflict"), Is.EqualTo(new[] { "false", "true", "false" }), again.Text);
    }

    private Task<SoapReply> Recalculate(SoapReply saved) =>
        AsAnna("CalculateDays", new XElement(SoapReply.Service + "AppointmentEntity", saved.Response!.Elements()).ToString(SaveOptions.DisableFormatting));

    private static TestCaseData Case(string name, string day, string pattern) => new TestCaseData(day, pattern).SetName($"{name}_SavedSeries_HasTheDatesThatWereCalculated");
}
