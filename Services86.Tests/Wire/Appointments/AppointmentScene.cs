using System.Globalization;
using System.Xml.Linq;
using Services86.Contracts;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Appointments;

/// <summary>One host with the fixture for all cases of a class; each case starts with an empty diary.</summary>
internal abstract class AppointmentScene
{
    /// <summary>Id of the plain row that the cases call p.</summary>
    protected const int P = 5001;

    private readonly Dictionary<string, string> _tickets = [];

    protected TestHost Host { get; private set; } = null!;

    /// <summary>SQL that changes the fixture before the host reads its lists.</summary>
    protected virtual string Changes => "";

    [OneTimeSetUp]
    public async Task StartAsync() => Host = await TestHost.StartAsync(new TestHostOptions
    {
        Now = AppointmentFixture.Now,
        Script = AppointmentFixture.Script + Changes,
    });

    [OneTimeTearDown]
    public async Task StopAsync() => await Host.DisposeAsync();

    [SetUp]
    public Task ClearDiaryAsync() => Host.Given(AppointmentFixture.Diary);

    protected async Task<SoapReply> As(string user, string operation, string parameters = "", string? zone = null)
    {
        if (!_tickets.TryGetValue(user, out var ticket)) _tickets[user] = ticket = await Host.SignInAs(user, AppointmentFixture.Password);
        return await Host.Call("Appointment", operation, parameters, ticket, zone);
    }

    protected Task<SoapReply> AsAnna(string operation, string parameters = "", string? zone = null) => As("anna", operation, parameters, zone);

    protected Task Given(params GivenRow[] rows) => Host.Given(string.Join('\n', rows.Select(row => row.Sql)));

    protected Task<SoapReply> Read(int id, string user = "anna", string? zone = null) =>
        As(user, "GetAppointmentEntity", $"<AppointmentEntityId>{id}</AppointmentEntityId>", zone);

    /// <param name="members">Members of the entity, as XML.</param>
    protected Task<SoapReply> Save(string members, string user = "anna", string? zone = null) =>
        As(user, "SaveAppointmentEntity", $"<AppointmentEntity>{members}</AppointmentEntity>", zone);

    /// <summary>Saves an entity as it was read, with some members replaced.</summary>
    protected Task<SoapReply> SaveBack(SoapReply read, string user = "anna", params (string Member, string? Content)[] changes) =>
        As(user, "SaveAppointmentEntity", Changed(read, changes));

    /// <summary>As <see cref="SaveBack"/>, by the operation that says which dates of a series are meant.</summary>
    protected Task<SoapReply> SaveFor(string mode, SoapReply read, string user = "anna", params (string Member, string? Content)[] changes) =>
        As(user, "Save", $"{Changed(read, changes)}<UpdateMode>{mode}</UpdateMode>");

    // The entity as XML; a member replaced by null is left out.
    private static string Changed(SoapReply read, (string Member, string? Content)[] changes)
    {
        var entity = new XElement(SoapReply.Service + "AppointmentEntity", read.Response!.Elements());
        foreach (var (member, content) in changes)
        {
            var element = entity.Element(SoapReply.Service + member)!;
            if (content is null)
            {
                element.Remove();
                continue;
            }

            element.RemoveAll();
            element.Add(XElement.Parse($"<x xmlns=\"{WireNames.Namespace}\">{content}</x>").Nodes());
        }

        return entity.ToString(SaveOptions.DisableFormatting);
    }

    protected Task<SoapReply> SetStatus(string status, string user = "anna", params string[] identifiers) => As(
        user,
        "SetActivityStatus",
        $"<ActivityIdentifier>{string.Concat(identifiers.Select(i => $"<a:string>{i}</a:string>"))}</ActivityIdentifier><ActivityStatus>{status}</ActivityStatus>");

    /// <summary>One of the operations that take an array of activity identifiers.</summary>
    protected Task<SoapReply> OnActivities(string operation, string user, params string[] identifiers)
    {
        var parameter = operation == "ToggleAndSetActivities" ? "ActivityIdentifiers" : "ActivityIdentifier";
        return As(user, operation, $"<{parameter}>{string.Concat(identifiers.Select(i => $"<a:string>{i}</a:string>"))}</{parameter}>");
    }

    protected Task<SoapReply> Toggle(string identifier, string user = "anna") =>
        As(user, "ToggleActivity", $"<ActivityIdentifier>{identifier}</ActivityIdentifier>");

    protected Task<T?> Column<T>(string column, int id) => Host.Stored<T>($"SELECT {column} FROM appointment WHERE appointment_id = {id}");

    /// <summary>Type and status, as the cases write them.</summary>
    protected Task<string?> State(int id) => Host.Stored<string>($"SELECT type || '/' || status FROM appointment WHERE appointment_id = {id}");

    protected Task<string?> StoredTime(string column, int id) => Time($"SELECT {column} FROM appointment WHERE appointment_id = {id}");

    /// <summary>A stored wall clock as the cases write it.</summary>
    protected async Task<string?> Time(string sql) => await Host.Stored<long?>(sql) is { } seconds
        ? DateTime.UnixEpoch.AddSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
        : null;

    protected Task<SoapReply> Ask(string operation, ListAsk? ask = null, string user = "anna", string? zone = null) =>
        As(user, operation, (ask ?? new()).For(operation), zone);

    /// <summary>The ids of a list in its order.</summary>
    protected async Task<int[]> Ids(string operation, ListAsk? ask = null, string user = "anna", string? zone = null)
    {
        var reply = await Ask(operation, ask, user, zone);
        Assert.That(reply.Succeeded, Is.True, reply.Text);
        return IdsOf(reply);
    }

    protected static int[] IdsOf(SoapReply reply) =>
        [.. reply.All("Appointment/AppointmentId").Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    protected static int IdOf(SoapReply reply) => int.Parse(reply["AppointmentId"]!, CultureInfo.InvariantCulture);
}
