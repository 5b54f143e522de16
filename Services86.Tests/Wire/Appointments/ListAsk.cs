using System.Globalization;

namespace Services86.Tests.Wire.Appointments;

/// <summary>What a list or a diary is asked for; without more everything of anna's, of company 21, project 31, task 61 and heading 71.</summary>
internal sealed record ListAsk
{
    /// <summary>"No date".</summary>
    public const string Open = "0001-01-01T00:00:00";

    public string From { get; init; } = Open;

    public string To { get; init; } = Open;

    public int Count { get; init; } = -1;

    /// <summary>A user's person.</summary>
    public int Person { get; init; } = 201;

    public bool WithProjects { get; init; }

    public int Project { get; init; } = 31;

    /// <summary>A member of <see cref="Project"/>, user or not.</summary>
    public int Member { get; init; } = 301;

    public int Contact { get; init; } = 21;

    public int Associate { get; init; } = AppointmentFixture.Anna;

    public int Group { get; init; } = 11;

    public int GroupType { get; init; } = 2;

    public string Type { get; init; } = "Unknown";

    public int Task { get; init; } = 61;

    public int[] Tasks { get; init; } = [61];

    public int Heading { get; init; } = 71;

    public int[] Ids { get; init; } = [5001];

    /// <summary>The same for what is bo's.</summary>
    public static ListAsk OfBo { get; } = new() { Person = 202, Associate = AppointmentFixture.Bo, Group = 12 };

    /// <summary>The parameters of an operation in the order of the WSDL.</summary>
    public string For(string operation)
    {
        var span = $"{Element("StartTime", From)}{Element("EndTime", To)}";
        var page = $"{span}{Element("Count", Count)}";
        return operation switch
        {
            "GetAppointmentList" => Element("AppointmentIds", Numbers(Ids)),
            "GetAppointmentsByTaskHeading" => Element("TaskHeadingId", Heading),
            "GetMyAppointments" or "GetMyDiary" => page,
            "GetPersonDiary" => $"{Element("PersonId", Person)}{page}",
            "GetAssociateDiary" => $"{Element("AssociateId", Associate)}{page}",
            "GetAssociatesDiary" => $"{Element("AssociateIds", Numbers([Associate]))}{span}",
            "GetDiaryByGroup" => $"{Element("GroupId", Group)}{Element("GroupType", GroupType)}{page}",
            _ when operation.StartsWith("GetProjectMember", StringComparison.Ordinal) => $"{Element("PersonId", Member)}{page}{Filter(operation)}",
            _ when operation.StartsWith("GetProject", StringComparison.Ordinal) => $"{Element("ProjectId", Project)}{page}{Filter(operation)}",
            _ when operation.StartsWith("GetContact", StringComparison.Ordinal) => $"{Element("ContactId", Contact)}{page}{Filter(operation)}",
            _ => $"{Element("PersonId", Person)}{Element("IncludeProjectAppointments", WithProjects ? "true" : "false")}{page}{Filter(operation)}",
        };
    }

    public static string Numbers(IEnumerable<int> numbers) => string.Concat(numbers.Select(n => $"<a:int>{n.ToString(CultureInfo.InvariantCulture)}</a:int>"));

    private string Filter(string operation) => operation[operation.IndexOf("Appointments", StringComparison.Ordinal)..] switch
    {
        "AppointmentsByType" => Element("AppointmentType", Type),
        "AppointmentsByTask" => Element("TaskId", Task),
        "AppointmentsByTasks" => Element("TaskIds", Numbers(Tasks)),
        "AppointmentsByTaskHeading" => Element("TaskHeadingId", Heading),
        _ => "",
    };

    private static string Element(string name, object value) => string.Create(CultureInfo.InvariantCulture, $"<{name}>{value}</{name}>");
}
