using System.Globalization;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Product;
using Services86.Contracts;
using Calendar = Services86.Benchmarks.Installations.Calendar;

namespace Services86.Benchmarks.Reads;

/// <summary>Every list and diary of the Appointment agent. Where a call takes a count it is given one, so that answers of two installations have equal rows.</summary>
internal static class ListReads
{
    private const int Count = 50;

    // Tasks and headings of the reference data: visits; meetings; calls.
    private const int Visit = 7;
    private const int Meetings = 1;
    private const int Calls = 2;

    /// <summary>A few users have most of the rows, whatever the size; this one has his share.</summary>
    public static int Caller(People people) => people.Size.Users / 2;

    public static IEnumerable<MeasuredRead> All(SignedInUser user, People people)
    {
        var person = people.UserPerson(Caller(people));
        var colleague = people.UserPerson(Caller(people) + 1);
        foreach (var (owner, id) in new[]
        {
            ("Person", $"<PersonId>{person}</PersonId>"),
            ("Project", $"<ProjectId>{people.FirstProject}</ProjectId>"),
            ("ProjectMember", $"<PersonId>{person}</PersonId>"),
            ("Contact", $"<ContactId>{people.Contact(0)}</ContactId>"),
        })
        {
            yield return Read($"Get{owner}Appointments", "", id + Years);
            yield return Read($"Get{owner}AppointmentsByType", "", $"{id}{Years}<AppointmentType>inDiary</AppointmentType>");
            yield return Read($"Get{owner}AppointmentsByTask", "", $"{id}{Years}<TaskId>{Visit}</TaskId>");
            yield return Read($"Get{owner}AppointmentsByTasks", "", $"{id}{Years}<TaskIds xmlns:a=\"{WireNames.ArraysNamespace}\"><a:int>2</a:int><a:int>{Visit}</a:int></TaskIds>");
            yield return Read($"Get{owner}AppointmentsByTaskHeading", "", $"{id}{Years}<TaskHeadingId>{(owner == "Person" ? Calls : Meetings)}</TaskHeadingId>");
        }

        yield return Read("GetPersonAppointments", "colleague with projects", $"<PersonId>{colleague}</PersonId><IncludeProjectAppointments>true</IncludeProjectAppointments>{Years}");
        yield return Read("GetMyAppointments", "", Years);
        yield return Read("GetAppointmentList", "", $"<AppointmentIds xmlns:a=\"{WireNames.ArraysNamespace}\">{OwnIds(user)}</AppointmentIds>");
        yield return Read("GetAppointmentsByTaskHeading", "a rare task", $"<TaskHeadingId>{people.FairHeading}</TaskHeadingId>");
        yield return Read("GetMyDiary", "50 rows", Years);
        yield return Read("GetMyDiary", "a month", Span(30, NoLimit));
        yield return Read("GetPersonDiary", "", $"<PersonId>{colleague}</PersonId>{Years}");
        yield return Read("GetAssociateDiary", "", $"<AssociateId>{people.Associate(Caller(people) + 1)}</AssociateId>{Years}");
        yield return Read("GetAssociatesDiary", "ten users, a week", $"<AssociateIds xmlns:a=\"{WireNames.ArraysNamespace}\">{Ten(people)}</AssociateIds>{Span(7, NoLimit)}");
        yield return Read("GetDiaryByGroup", "a week", $"<GroupId>{people.GroupOf(Caller(people))}</GroupId><GroupType>2</GroupType>{Span(7, Count)}");
        yield return Read("GetMySyncAppointments", "a week", Span(7, NoLimit));
        yield return Read("GetMyTasks", "", $"<Count>{Count}</Count>");
        yield return Read("GetPersonTasks", "", $"<PersonId>{colleague}</PersonId><Count>{Count}</Count>");
        yield return Read("GetDayInformationListByDatesAndAssociate", "six weeks", Days);
        yield return Read("GetActivityInformationListByDatesAndAssociate", "six weeks", Days);
        yield return Read("GetRedLetterInformationListByDatesAndAssociate", "six weeks", Days);
        yield return Read("GetMyPublishedAppointments", "", "");
        yield return Read("GetPublishedProjectAppointments", "", $"<ProjectId>{people.FirstProject}</ProjectId>");
        yield return MeasuredRead.Of(
            user, WireNames.AppointmentAgent, "GetAlarms", "all", "<IncludeInvitations>true</IncludeInvitations><IncludeAllAppointments>true</IncludeAllAppointments>", "Alarms");
        yield return Read("GetTaskListItems", "", "");

        MeasuredRead Read(string operation, string detail, string parameters) =>
            MeasuredRead.Of(user, WireNames.AppointmentAgent, operation, detail, parameters);
    }

    private const int NoLimit = -1;

    private static string Years => Span(8 * 365, Count);

    private static string Days => $"<StartDate>{Day(0)}</StartDate><EndDate>{Day(41)}</EndDate>";

    // Parameters that an operation does not have are passed over.
    private static string Span(int days, int count) => string.Create(
        CultureInfo.InvariantCulture, $"<StartTime>{Day(-days)}</StartTime><EndTime>{Day(0)}</EndTime><Count>{count}</Count>");

    private static string Day(int later) => string.Create(CultureInfo.InvariantCulture, $"{Calendar.Today.AddDays(later):yyyy-MM-dd}T00:00:00");

    private static string OwnIds(SignedInUser user) => string.Concat(
        user.Ask(SoapRequest.Bytes(WireNames.AppointmentAgent, "GetMyAppointments", Years, user.Ticket))
            .Descendants(SignedInUser.Service + "AppointmentId").Select(id => $"<a:int>{id.Value}</a:int>"));

    private static string Ten(People people) => string.Concat(Enumerable.Range(0, 10).Select(i => $"<a:int>{people.Associate(people.Size.Users - 1 - i)}</a:int>"));
}
