using System.Globalization;
using Services86.Agents.Appointments.Diary;
using Services86.Agents.Errors;

namespace Services86.Tests.Unit.Appointments;

[TestFixture]
internal sealed class DaySpanTests
{
    [TestCase("2024-03-04T17:00:00", "2024-03-06T01:00:00", 3)]
    [TestCase("2024-03-04T23:59:59", "2024-03-04T00:00:00", 1)]
    [TestCase("2024-03-05T00:00:00", "2024-03-04T23:59:59", 0)]
    [TestCase("9999-12-31T00:00:00", "9999-12-31T23:59:59", 1)]
    [TestCase("9999-12-31T00:00:00", "0001-01-01T00:00:00", 0)]
    [TestCase("0001-01-01T00:00:00", "0001-01-02T00:00:00", 2)]
    [TestCase("2024-01-01T00:00:00", "2037-09-08T00:00:00", 5000)]
    public void Days_FromDateToDate_IncludeBoth(string first, string last, int count)
    {
        var days = DaySpan.Between(At(first), At(last));

        Assert.That(days.Count, Is.EqualTo(count));
        if (count == 0) return;
        Assert.That(days[0], Is.EqualTo(At(first).Date));
        Assert.That(days[count - 1], Is.EqualTo(At(last).Date));
        Assert.That(days.IndexOf(DateOnly.FromDateTime(days[count - 1])), Is.EqualTo(count - 1));
        Assert.That(days.To.Seconds - days.From.Seconds, Is.EqualTo(count * DaySpan.Seconds));
    }

    [TestCase("2024-01-01T00:00:00", "2037-09-09T00:00:00")]
    [TestCase("0001-01-01T00:00:00", "9999-12-31T00:00:00")]
    public void Days_MoreThanTheLimit_AreRefused(string first, string last) => Assert.That(
        () => DaySpan.Between(At(first), At(last)),
        Throws.TypeOf<SoInvalidArgumentException>().With.Message.Contains("EndDate").And.Message.Contains("5000"));

    [TestCase(0, 0)]
    [TestCase(86399, 0)]
    [TestCase(86400, 1)]
    [TestCase(-1, -1)]
    [TestCase(-86400, -1)]
    [TestCase(-86401, -2)]
    public void Day_OfAMoment_IsTheOneItLiesOn(long seconds, long day) => Assert.That(DaySpan.DayOf(seconds), Is.EqualTo(day));

    private static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
