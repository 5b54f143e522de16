namespace Services86.Agents.Demo;

/// <summary>A user of the demo company, or a customer's person who may sign in.</summary>
/// <param name="Id">Associate id.</param>
/// <param name="Login">Login name.</param>
/// <param name="PersonId">His person.</param>
/// <param name="RoleId">Role.</param>
/// <param name="GroupId">Primary group.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name.</param>
/// <param name="Title">Job title.</param>
internal sealed record DemoUser(int Id, string Login, int PersonId, int RoleId, int GroupId, string FirstName, string LastName, string Title)
{
    private const int External = 10;

    /// <summary>The user of the first calls; the password is the one that public samples of the API use.</summary>
    public const string SampleLogin = "TJE0";
    public const string SamplePassword = "Tje0";

    public static IReadOnlyList<DemoUser> All { get; } =
    [
        new(DemoId.Tina, SampleLogin, DemoId.TinaPerson, 1, DemoId.Sales, "Tina", "Jensen", "Sales representative"),
        new(DemoId.Kari, "KNO", 2105, 1, DemoId.Marketing, "Kari", "Nordby", "Managing director"),
        new(DemoId.Per, "PHA", 2102, 2, DemoId.Sales, "Per", "Halvorsen", "Sales director"),
        new(DemoId.Line, "LBE", 2106, 3, DemoId.Service, "Line", "Berg", "Service engineer"),
        new(DemoId.Ola, "OST", 2107, 4, DemoId.Marketing, "Ola", "Strand", "Campaign planner"),
        new(DemoId.External, "EXT0", DemoId.ExternalPerson, External, DemoId.Sales, "Ingrid", "Lindqvist", "Project contact"),
        new(DemoId.Blocked, "GMO", 2108, 3, DemoId.Service, "Grete", "Moen", "Service engineer"),
    ];

    /// <summary>Those who work: owners of companies and diaries, in the order of their ids.</summary>
    public static IReadOnlyList<DemoUser> Owners { get; } = [.. All.Take(5)];

    public bool IsExternal => RoleId == External;

    public bool IsBlocked => Id == DemoId.Blocked;

    public static DemoUser Of(int id) => All[id - DemoId.First];
}
