using System.Collections.Concurrent;
using System.Globalization;
using Services86.Data.Checks;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Sixteen clients who save, delete and create among the same companies: a few seconds, or a minute with SERVICES86_LONG=1.</summary>
[TestFixture]
[Category("Slow")]
internal sealed class ContactStormTests
{
    private const int Clients = 16;
    private const int Companies = 50;

    // However slow the machine is.
    private const int LeastRounds = 8;

    // A deleted company has no living person, and the copies on the persons are those of the last save.
    private const string OrphanSql = """
        SELECT COUNT(*) FROM person p JOIN contact c ON c.contact_id = p.contact_id
        WHERE (c.deleted_at IS NOT NULL AND p.deleted_at IS NULL) OR p.associate_id <> c.associate_id OR p.user_group_id <> c.user_group_id
        """;

    private const string SharedNumberSql = """
        SELECT COUNT(*) FROM (SELECT number2 FROM contact WHERE number2 <> '' AND deleted_at IS NULL GROUP BY number2 HAVING COUNT(*) > 1) d
        """;

    // Each save writes the same text everywhere: a company of two texts was written by two savers.
    private const string MixedSql = """
        SELECT COUNT(*) FROM contact c LEFT JOIN contact_point p ON p.contact_id = c.contact_id
        WHERE c.name LIKE 'Storm%' AND (p.value IS NULL OR p.value <> c.name OR c.department <> c.name)
        """;

    private const string RankSql = """
        SELECT COUNT(*) FROM (SELECT contact_id FROM contact_point WHERE contact_id IS NOT NULL GROUP BY contact_id, kind HAVING COUNT(*) <> MAX(rank)) r
        """;

    private const string PersonSql = """
        INSERT INTO person (contact_id, last_name, last_key, associate_id, user_group_id, created_at, updated_at) VALUES (@id, 'Vik', 'VIK', 5, 2, 0, 0)
        """;

    private readonly int[] _ids = new int[Companies];
    private readonly ConcurrentBag<string> _numbers = [];
    private readonly ConcurrentDictionary<int, int> _saves = new();
    private TestHost _host = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _host = await ContactFixture.StartAsync();
        for (var at = 0; at < Companies; at++) await CreateAsync(at, $"Storm {at}");
    }

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task SaveDeleteCreate_AtOnce_LeavesNothingBroken()
    {
        var seconds = Environment.GetEnvironmentVariable("SERVICES86_LONG") == "1" ? 60 : 4;
        var before = await FindingsAsync();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => WorkAsync(client, end.Token))));

        Assert.Multiple(() =>
        {
            Assert.That(_numbers, Is.Unique, "allocated numbers");
            Assert.That(_numbers, Has.Count.GreaterThan(Companies));
            Assert.That(_saves.Values.Sum(), Is.GreaterThan(Companies));
        });
        Assert.That(await _host.Stored<long>(OrphanSql), Is.Zero, "persons that are not as their company");
        Assert.That(await _host.Stored<long>(SharedNumberSql), Is.Zero, "numbers of two companies");
        Assert.That(await _host.Stored<long>(MixedSql), Is.Zero, "companies of two savers");
        Assert.That(await _host.Stored<long>(RankSql), Is.Zero, "ranks with gaps");
        Assert.That(await FindingsAsync(), Is.EqualTo(before), "what a check of the whole database finds");
        foreach (var (id, saves) in _saves)
        {
            Assert.That(await _host.Stored<int>("SELECT updated_count FROM contact WHERE contact_id = @id", new { id }), Is.EqualTo(saves), $"saves of {id}");
        }
    }

    private async Task WorkAsync(int client, CancellationToken end)
    {
        var random = new Random(client);
        for (var round = 0; round < LeastRounds || !end.IsCancellationRequested; round++)
        {
            var at = random.Next(Companies);
            var text = $"Storm {client}-{round}";
            switch (random.Next(10))
            {
                case < 7:
                    await SaveAsync(at, text, random.Next(2) + 5);
                    break;
                case < 9:
                    var deleted = await _host.Contact(ContactFixture.Tje0, "DeleteContactEntity", $"<ContactEntityId>{_ids[at]}</ContactEntityId>");
                    Assert.That(deleted.Succeeded, Is.True, deleted.ToString());
                    await CreateAsync(at, text);
                    break;
                default:
                    var read = await _host.GetEntity(_ids[at]);
                    Assert.That(read.Succeeded, Is.True, read.ToString());
                    break;
            }
        }
    }

    private async Task SaveAsync(int at, string text, int owner)
    {
        var id = _ids[at];
        var number = await _host.Stored<string>("SELECT number2 FROM contact WHERE contact_id = @id", new { id });
        var reply = await _host.Save(
            $"<ContactId>{id}</ContactId>{Card(text)}<Number2>{number}</Number2><Associate><AssociateId>{owner}</AssociateId></Associate>");
        if (reply.Succeeded) _saves.AddOrUpdate(id, 1, (_, saves) => saves + 1);
        else Assert.That(reply.ExceptionType, Is.EqualTo("SoNotFoundException"), reply.ToString());
    }

    private async Task CreateAsync(int at, string text)
    {
        var reply = await _host.Save(Card(text));
        Assert.That(reply.Succeeded, Is.True, reply.ToString());
        _numbers.Add(reply["Number2"]!);
        var id = int.Parse(reply["ContactId"]!, CultureInfo.InvariantCulture);
        await _host.Given(PersonSql, new { id });
        _ids[at] = id;
    }

    private async Task<string[]> FindingsAsync()
    {
        var found = new List<string>();
        await using var session = _host.Database.Open();
        await foreach (var finding in new ConsistencyCheck(session).RunAsync()) found.Add($"{finding.Rule.Name}: {string.Join(' ', finding.Records)}");
        return [.. found];
    }

    private static string Card(string text) => $"""
        <Name>{text}</Name><Department>{text}</Department>
        <Phones><EntityElement><Value>{text}</Value></EntityElement><EntityElement><Value>{text}</Value></EntityElement></Phones>
        <Urls><EntityElement><Value>{text}</Value></EntityElement></Urls>
        """;
}
