using System.Globalization;
using Microsoft.Data.Sqlite;
using Services86.Benchmarks.Installations;
using Services86.Benchmarks.Loads;
using Services86.Benchmarks.Servers;
using Services86.Contracts;
using Services86.Data.Database;

namespace Services86.Benchmarks.Product;

/// <summary>The shipped host on a database of its own, with a user who signs in and works.</summary>
internal sealed class ProductScenario : IDisposable
{
    private const ulong Seed = 86;

    private readonly InstallationSize _size;
    private readonly string _folder;
    private readonly DatabaseOptions _database;
    private readonly ShippedHost _host;

    public ProductScenario(InstallationSize size)
    {
        _size = size;
        _folder = Directory.CreateTempSubdirectory("services86-bench-").FullName;
        _database = new DatabaseOptions { ConnectionString = $"Data Source={Database}", CommandTimeout = 600 };
        _host = new ShippedHost(_database);
    }

    private string Database => Path.Combine(_folder, "services86.db");

    /// <summary>Makes the database, the user and the rows, and gives a copy to the server of bare transactions.</summary>
    public async Task<string> FillAsync()
    {
        await _host.CommandAsync(BenchRows.Password, "user", "add", BenchRows.User);
        await new InstallationGenerator(_database, _size, Seed).RunAsync();
        await BenchRows.FillAsync(Database);
        var copy = Path.Combine(_folder, "bare.db");
        await using var source = new SqliteConnection($"Data Source={Database};Pooling=False");
        await using var target = new SqliteConnection($"Data Source={copy};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
        return copy;
    }

    public Task<ServerProcess> StartAsync() => _host.StartAsync();

    /// <summary>Signs in, saves an appointment with everything a row can carry, and gives the operations to be measured.</summary>
    public static IEnumerable<Target> Prepare(ServerProcess host)
    {
        var user = SignedInUser.SignIn(host, BenchRows.User, BenchRows.Password);
        var ticket = user.Ticket;
        var id = Save(user);
        yield return new Target(
            host, Operations.Read, _ => [SoapRequest.GetAppointmentEntity(id, ticket)], "<Succeeded>true</Succeeded>", $"<AppointmentId>{id}</AppointmentId>", "Nygård", "New plant", "Spare parts");
        yield return new Target(
            host, Operations.Write, c => Both(s => SoapRequest.SetActivityStatus(BenchRows.Own(c).Appointments.Take(1), [], [], s, ticket)), "<Succeeded>true</Succeeded>");
        yield return new Target(
            host, Operations.WriteTen, c => Both(s => Ten(c, s, ticket)), "<Succeeded>true</Succeeded>");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static byte[] Ten(int connection, string status, string ticket)
    {
        var (appointments, documents, sales) = BenchRows.Own(connection);
        return SoapRequest.SetActivityStatus(appointments, documents, sales, status, ticket);
    }

    // In turn, so that every call changes what is stored.
    private static byte[][] Both(Func<string, byte[]> request) => [request("Completed"), request("NotStarted")];

    private static int Save(SignedInUser user)
    {
        var entity = $"""
            <AppointmentEntity>
            <Contact><ContactId>{BenchRows.Company}</ContactId></Contact>
            <Description>Yearly review of the maintenance agreement &amp; the plans for the new plant; bring the figures of last quarter.</Description>
            <StartDate>2026-03-17T09:30:00</StartDate><EndDate>2026-03-17T11:30:00</EndDate>
            <Person><PersonId>{BenchRows.Contact}</PersonId></Person>
            <Priority><Id>2</Id></Priority>
            <Project><ProjectId>{BenchRows.Project}</ProjectId></Project>
            <Type>inDiary</Type>
            <Links><Link><EntityName>sale</EntityName><Id>{BenchRows.Sale}</Id></Link></Links>
            <AlarmLeadTime>PT10M</AlarmLeadTime><HasAlarm>true</HasAlarm>
            <Location>Meeting room Fjord, second floor</Location>
            <Task><TaskListItemId>2</TaskListItemId></Task>
            <Sale><SaleId>{BenchRows.Sale}</SaleId></Sale>
            </AppointmentEntity>
            """;
        return int.Parse(user.Ask(SoapRequest.Bytes(WireNames.AppointmentAgent, "SaveAppointmentEntity", entity, user.Ticket), "AppointmentId"), CultureInfo.InvariantCulture);
    }
}
