using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>Many clients save, merge, copy, delete and restore the same companies at once: nothing is lost, nothing hangs on nothing, nobody is left waiting.</summary>
[TestFixture]
internal sealed class ContactTurmoilTests
{
    private const int First = 3000;
    private const int Companies = 50;
    private const int Clients = 16;

    // What the state of a company may forbid; everything else is a fault.
    private static readonly string?[] Refusals = [null, "SoNotFoundException", "SoIllegalOperationException"];

    // A minute and more with SERVICES86_LONG=1.
    private static readonly int CallsOfEach = Environment.GetEnvironmentVariable("SERVICES86_LONG") == "1" ? 800 : 12;

    [Test]
    public async Task SameCompanies_ChangedByManyClients_StayWhole()
    {
        await using var host = await ContactFixture.StartAsync(Population());
        var refused = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Work(host, new Random(client), CallsOfEach)));

        Assert.That(refused.SelectMany(types => types).Except(Refusals), Is.Empty);
        Assert.That(await host.Stored<int>($"SELECT COUNT(*) FROM appointment WHERE appointment_id >= 30000 AND contact_id >= {First}"), Is.EqualTo(4 * Companies));
        Assert.That(
            await host.Stored<int>("SELECT COUNT(*) FROM person p JOIN contact c ON c.contact_id = p.contact_id WHERE p.deleted_at IS NULL AND c.deleted_at IS NOT NULL"),
            Is.Zero, "living persons of deleted companies");
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM (SELECT number2 FROM contact WHERE number2 <> '' GROUP BY number2 HAVING COUNT(*) > 1) twice"), Is.Zero);
        Assert.That(await host.Database.DamagesAsync(), Is.Empty);
    }

    private static async Task<IReadOnlyCollection<string?>> Work(TestHost host, Random random, int calls)
    {
        var types = new HashSet<string?>();
        for (var number = 0; number < calls; number++)
        {
            var (one, other) = (First + random.Next(Companies), First + random.Next(Companies));
            var reply = random.Next(10) switch
            {
                < 4 => await host.Save($"<ContactId>{one}</ContactId><Name>C{one}</Name><Phones><EntityElement><Value>{number}</Value></EntityElement></Phones>"),
                < 7 => await host.Merge(one, other, random.Next(2) == 0, random.Next(2) == 0),
                7 => await host.Copy(one, $"Copy of {one}", copyPersons: true),
                8 => await host.Contact(ContactFixture.Tje0, "DeleteContactEntity", $"<ContactEntityId>{one}</ContactEntityId>"),
                _ => await host.Contact(ContactFixture.Tje0, "Undelete", $"<Id>{one}</Id>"),
            };
            types.Add(reply.ExceptionType);
        }

        return types;
    }

    private static string Population() => string.Concat(Enumerable.Range(First, Companies).Select(id => $"""
        INSERT INTO contact (contact_id, name, name_key, associate_id, created_at, updated_at) VALUES ({id}, 'C{id}', 'C{id}', 5, 0, 0);
        INSERT INTO person (person_id, contact_id, rank, last_name, associate_id, created_at, updated_at) VALUES
          ({id * 10}, {id}, 1, 'A', 5, 0, 0), ({id * 10 + 1}, {id}, 2, 'B{id % 5}', 5, 0, 0);
        {string.Concat(Enumerable.Range(0, 4).Select(at => $"""
            INSERT INTO appointment (appointment_id, contact_id, person_id, type, status, active_at, start_at, end_at, created_at, updated_at)
            VALUES ({30000 + (id - First) * 4 + at}, {id}, {id * 10 + at % 2}, 1, 1, 0, 0, 0, 0, 0);
            """))}

        """));
}
