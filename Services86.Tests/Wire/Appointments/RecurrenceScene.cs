using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Asks for the dates of a series and tells them in one line each.</summary>
internal abstract class RecurrenceScene : AppointmentScene
{
    protected const string NewYork = "<SoTimeZoneLocationCode>US-NY</SoTimeZoneLocationCode>";

    /// <param name="day">Day of the entity and of the recurrence.</param>
    /// <param name="pattern">The other members of the recurrence, as XML.</param>
    /// <param name="members">Further members of the entity.</param>
    protected Task<SoapReply> Calculate(string day, string pattern, string members = "", string user = "anna", string? zone = null) => CalculateDays(
        $"{Hour(day)}{members}<Recurrence><StartDate>{day}T00:00:00</StartDate>{pattern}</Recurrence>", user, zone);

    protected Task<SoapReply> CalculateDays(string members, string user = "anna", string? zone = null) =>
        As(user, "CalculateDays", $"<AppointmentEntity>{members}</AppointmentEntity>", zone);

    protected Task<SoapReply> Validate(string members, string[] dates, string user = "anna", string? zone = null) => As(
        user,
        "ValidateDays",
        $"<AppointmentEntity>{members}</AppointmentEntity><Dates>{string.Concat(dates.Select(date => $"<a:dateTime>{date}</a:dateTime>"))}</Dates>",
        zone);

    protected static string Hour(string day) => $"<StartDate>{day}T10:00:00</StartDate><EndDate>{day}T11:00:00</EndDate><Type>inDiary</Type>";

    protected static string Count(int count) => $"<RecurrenceEndType>Counter</RecurrenceEndType><RecurrenceCounter>{count}</RecurrenceCounter>";

    protected static string Until(string day) => $"<RecurrenceEndType>EndDate</RecurrenceEndType><EndDate>{day}T00:00:00</EndDate>";

    protected static string Daily(string kind, int cycle = 0) =>
        $"<Pattern>Daily</Pattern><DayPattern><Cycle>{cycle}</Cycle><Pattern>{kind}</Pattern></DayPattern>";

    protected static string Weekly(string days, int cycle = 1) =>
        $"<Pattern>Weekly</Pattern><WeekPattern><Cycle>{cycle}</Cycle><Weekdays>{days}</Weekdays></WeekPattern>";

    protected static string Monthly(int day, int cycle) =>
        $"<Pattern>Monthly</Pattern><MonthPattern><Cycle>{cycle}</Cycle><Day>{day}</Day><Pattern>DayOfMonth</Pattern></MonthPattern>";

    protected static string Monthly(string weekday, string week, int cycle = 1) =>
        $"<Pattern>Monthly</Pattern><MonthPattern><Cycle>{cycle}</Cycle><Weekday>{weekday}</Weekday><WeekOfMonth>{week}</WeekOfMonth><Pattern>WeekdayOfMonth</Pattern></MonthPattern>";

    protected static string Yearly(int day, int month) =>
        $"<Pattern>Yearly</Pattern><YearPattern><Cycle>{month}</Cycle><Day>{day}</Day><Pattern>DayOfMonth</Pattern></YearPattern>";

    protected static string Yearly(string weekday, string week, int month) =>
        $"<Pattern>Yearly</Pattern><YearPattern><Cycle>{month}</Cycle><Weekday>{weekday}</Weekday><WeekOfMonth>{week}</WeekOfMonth><Pattern>WeekdayOfMonth</Pattern></YearPattern>";

    protected static string Dates(params string[] days) =>
        $"<Dates>{string.Concat(days.Select(day => $"<RecurrenceDate><Date>{(day.Contains('T') ? day : day + "T00:00:00")}</Date></RecurrenceDate>"))}</Dates>";

    protected static string[] DatesOf(SoapReply reply)
    {
        Assert.That(reply.Succeeded, reply.Text);
        return [.. reply.All("Dates/RecurrenceDate/Date")];
    }

    /// <summary>Whether it is a conflict, description, style hint and tooltip of each date.</summary>
    protected static string[] Told(SoapReply reply)
    {
        Assert.That(reply.Succeeded, reply.Text);
        return [.. reply.Response!.DescendantsAndSelf(SoapReply.Service + "RecurrenceDate").Select(date =>
        {
            string Text(string name) => date.Element(SoapReply.Service + name)!.Value;
            return $"{Text("IsConflict")}|{Text("Description")}|{Text("DescriptionStyleHint")}|{Text("Tooltip")}";
        })];
    }

    /// <summary>The series of case E27: anna's daily rows 5101 to 5103 on 4, 5 and 6 March, rule 900.</summary>
    protected async Task GivenSeriesAsync()
    {
        await Host.Given($"""
            INSERT INTO recurrence_rule (recurrence_rule_id, pattern, sub_pattern, cyclic_day, start_at, end_at, created_at, updated_at)
            VALUES (900, 1, 1, 1, {AppointmentFixture.At("2024-03-04T10:00:00")}, {AppointmentFixture.At("2024-03-06T11:00:00")}, 0, 0);
            """);
        await Given(
            new GivenRow { Id = 5101, Rule = 900, Start = "2024-03-04T10:00:00", End = "2024-03-04T11:00:00" },
            new GivenRow { Id = 5102, Rule = 900, Start = "2024-03-05T10:00:00", End = "2024-03-05T11:00:00" },
            new GivenRow { Id = 5103, Rule = 900, Start = "2024-03-06T10:00:00", End = "2024-03-06T11:00:00" });
    }
}
