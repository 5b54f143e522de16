using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>Asks for days and tells them in one line each.</summary>
internal abstract class DayInformationScene : AppointmentScene
{
    protected const string DayOperation = "GetDayInformationListByDatesAndAssociate";
    protected const string ActivityOperation = "GetActivityInformationListByDatesAndAssociate";
    protected const string RedLetterOperation = "GetRedLetterInformationListByDatesAndAssociate";

    protected Task<SoapReply> Days(string start, string end, int associate = 0, string user = "anna") => Ask(DayOperation, start, end, associate, user);

    protected Task<SoapReply> Activities(string start, string end, int associate = 0, string user = "anna", string? zone = null) =>
        Ask(ActivityOperation, start, end, associate, user, zone);

    protected Task<SoapReply> RedLetters(string start, string end, int associate = 0, string user = "anna") =>
        Ask(RedLetterOperation, start, end, associate, user);

    protected Task<SoapReply> Ask(string operation, string start, string end, int associate = 0, string user = "anna", string? zone = null) => As(
        user, operation, $"<StartDate>{Moment(start)}</StartDate><EndDate>{Moment(end)}</EndDate><AssociateId>{associate}</AssociateId>", zone);

    /// <summary>Date, busy, free and share of each day.</summary>
    protected static string[] Told(SoapReply reply)
    {
        Assert.That(reply.Succeeded, reply.Text);
        return [.. reply.Response!.Elements().Select(item =>
        {
            var activity = item.Element(SoapReply.Service + "ActivityInformation")!;
            string Number(string name) => activity.Element(SoapReply.Service + name)!.Value;
            return $"{item.Element(SoapReply.Service + "Date")!.Value[..10]} {Number("NumBusyActivities")} {Number("NumFreeActivities")} {Number("PercentageBusy")}";
        })];
    }

    /// <summary>Day of month, own or other holiday, own and other texts of each day.</summary>
    protected static string[] Holidays(SoapReply reply)
    {
        Assert.That(reply.Succeeded, reply.Text);
        return [.. reply.Response!.Elements().Select(item =>
        {
            string Flag(string name, string told) =>
                item.Element(SoapReply.Service + "RedLetterInformation")!.Element(SoapReply.Service + name)!.Value == "true" ? told : "";
            string Texts(string name) =>
                string.Join('|', item.Element(SoapReply.Service + "RedLetterDetails")!.Element(SoapReply.Service + name)!.Elements().Select(text => text.Value));
            return $"{item.Element(SoapReply.Service + "Date")!.Value[8..10]}{Flag("IsOwnCountryHoliday", " own")}{Flag("IsOtherCountryHoliday", " other")}"
                + $" [{Texts("OwnCountryDayTexts")}] [{Texts("OtherCountryDayTexts")}]";
        })];
    }

    // A date alone is no dateTime.
    private static string Moment(string text) => text.Contains('T') ? text : text + "T00:00:00";
}
