using Services86.Agents.Appointments.Diary;
using Services86.Data.Appointments;

namespace Services86.Tests.Unit.Appointments;

/// <summary>Holidays as seen from one country (appointment-entities.md §8).</summary>
[TestFixture]
internal sealed class RedLettersTests
{
    private const int Norway = 578;
    private const int Sweden = 752;
    private const int Denmark = 208;
    private const int Japan = 392;

    [Test]
    public void Day_WithoutRows_IsNoHolidayAndHasNoTexts() => Assert.That(Told(Norway), Is.EqualTo("[] []"));

    [Test]
    public void Day_RedHere_IsAnOwnHoliday() => Assert.That(Told(Norway, Row(Norway, "Jul")), Is.EqualTo("own [Jul] []"));

    [Test]
    public void Day_RedElsewhere_IsAnOtherHoliday() => Assert.That(Told(Norway, Row(Sweden, "Jul")), Is.EqualTo("other [] [Jul]"));

    [Test]
    public void Day_RedHereAndElsewhere_IsAnOwnHolidayOnly() => Assert.That(
        Told(Norway, Row(Norway, "Jul"), Row(Sweden, "Juldagen")), Is.EqualTo("own [Jul] [Juldagen]"));

    [Test]
    public void Day_NamedButNotRed_HasItsTexts() => Assert.That(
        Told(Norway, Row(Norway, "Flag day", isRed: false), Row(Norway, "Mother's day", isRed: false), Row(Sweden, "Lucia", isRed: false)),
        Is.EqualTo("[Flag day|Mother's day] [Lucia]"));

    [Test]
    public void Day_RedByASecondRow_IsRed() => Assert.That(
        Told(Norway, Row(Norway, "Flag day", isRed: false), Row(Norway, "")), Is.EqualTo("own [Flag day] []"));

    [Test]
    public void Texts_OfSeveralOtherCountries_StandOnceEach() => Assert.That(
        Told(Norway, Row(Denmark, "Juledag"), Row(Sweden, "Juledag"), Row(Sweden, "Annandag")),
        Is.EqualTo("other [] [Juledag|Annandag]"));

    [Test]
    public void Countries_WithoutAssociates_DoNotMatter() => Assert.That(Told(Norway, Row(Japan, "Founding day")), Is.EqualTo("[] []"));

    [Test]
    public void HomeCountry_WithoutAssociates_StillCounts() => Assert.That(Told(Japan, Row(Japan, "Founding day")), Is.EqualTo("own [Founding day] []"));

    private static RedLetterRow Row(int country, string text, bool isRed = true) => new(country, new DateOnly(2024, 12, 25), text, isRed);

    private static string Told(int home, params RedLetterRow[] rows)
    {
        var days = DaySpan.Between(new DateTime(2024, 12, 24), new DateTime(2024, 12, 26));
        var red = new RedLetters(days, rows, home, new HashSet<int> { Norway, Sweden, Denmark });
        foreach (var quiet in new[] { 0, 2 })
        {
            Assert.That(red.Summary(quiet).IsOwnCountryHoliday || red.Summary(quiet).IsOtherCountryHoliday, Is.False);
            Assert.That(red.Details(quiet).OwnCountryDayTexts!.Concat(red.Details(quiet).OtherCountryDayTexts!), Is.Empty);
        }

        var (summary, details) = (red.Summary(1), red.Details(1));
        var kind = (summary.IsOwnCountryHoliday ? "own " : "") + (summary.IsOtherCountryHoliday ? "other " : "");
        return $"{kind}[{string.Join('|', details.OwnCountryDayTexts!)}] [{string.Join('|', details.OtherCountryDayTexts!)}]";
    }
}
