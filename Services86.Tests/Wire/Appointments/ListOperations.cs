namespace Services86.Tests.Wire.Appointments;

/// <summary>The names of the lists and diaries, in the sets that rules speak of.</summary>
internal static class ListOperations
{
    private static readonly string[] Filters = ["", "ByType", "ByTask", "ByTasks", "ByTaskHeading"];

    public static string[] OfPerson { get; } = Each("GetPersonAppointments");

    public static string[] OfProject { get; } = Each("GetProjectAppointments");

    public static string[] OfMember { get; } = Each("GetProjectMemberAppointments");

    public static string[] OfContact { get; } = Each("GetContactAppointments");

    /// <summary>Lists with an interval.</summary>
    public static string[] Spans { get; } = ["GetMyAppointments", .. OfPerson, .. OfProject, .. OfMember, .. OfContact];

    public static string[] Lists { get; } = [.. Spans, "GetAppointmentsByTaskHeading"];

    public static string[] Diaries { get; } = ["GetMyDiary", "GetPersonDiary", "GetAssociateDiary", "GetAssociatesDiary", "GetDiaryByGroup"];

    public static string[] Counted { get; } = [.. Spans, .. Diaries.Except(["GetAssociatesDiary"])];

    public static string[] Timed { get; } = [.. Spans, .. Diaries];

    public static string[] All { get; } = [.. Lists, .. Diaries, "GetAppointmentList"];

    /// <summary>Lists that show a meeting by its master only.</summary>
    public static string[] OncePerMeeting { get; } = [.. OfProject, .. OfMember, .. OfContact, "GetAppointmentsByTaskHeading"];

    public static string[] Of(string filter) => [.. Spans.Where(name => name.EndsWith(filter, StringComparison.Ordinal))];

    private static string[] Each(string name) => Array.ConvertAll(Filters, filter => name + filter);
}
