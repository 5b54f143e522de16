using Services86.Tests.Hosting;
using Services86.Tests.Wire.Contacts;

namespace Services86.Tests.Property;

/// <summary>For random companies with random activities: whatever is merged into whatever, every activity is still there and hangs on a living company.</summary>
[TestFixture]
internal sealed class MergeTests
{
    private const int First = 3000;
    private const int Companies = 24;
    private const int Activities = 400;

    [TestCase(1)]
    [TestCase(20230215)]
    public async Task Merge_RandomCompanies_KeepsTheNumberOfActivities(int seed)
    {
        var random = new Random(seed);
        await using var host = await ContactFixture.StartAsync(Population(random));
        var living = Enumerable.Range(First, Companies).ToList();
        while (living.Count > 1)
        {
            var source = living[random.Next(living.Count)];
            living.Remove(source);
            var destination = living[random.Next(living.Count)];
            var expected = await Count(host, source) + await Count(host, destination);

            var reply = await host.Merge(source, destination, random.Next(2) == 0, random.Next(2) == 0);

            Assert.That(reply.Succeeded, Is.True, reply.ToString());
            Assert.That(await Count(host, destination), Is.EqualTo(expected), $"{source} into {destination}, seed {seed}");
            Assert.That(await Count(host, source), Is.Zero);
        }

        Assert.That(await Count(host, living[0]), Is.EqualTo(Activities));
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM appointment WHERE appointment_id >= 30000 AND person_id IS NULL"), Is.Zero);
        Assert.That(await host.Stored<int>("SELECT COUNT(*) FROM person WHERE contact_id >= 3000 AND contact_id <> @left", new { left = living[0] }), Is.Zero);
    }

    private static Task<int> Count(TestHost host, int contactId) => host.Stored<int>(
        "SELECT (SELECT COUNT(*) FROM appointment WHERE contact_id = @contactId) + (SELECT COUNT(*) FROM sale WHERE contact_id = @contactId)", new { contactId });

    // Few names, so that many persons are the same; each activity names a person of its own company.
    private static string Population(Random random)
    {
        var sql = new List<string>();
        for (var id = First; id < First + Companies; id++)
        {
            sql.Add($"INSERT INTO contact (contact_id, name, name_key, associate_id, created_at, updated_at) VALUES ({id}, 'C{id}', 'C{id}', 5, 0, 0);");
            for (var person = 0; person < 4; person++)
            {
                sql.Add($"""
                    INSERT INTO person (person_id, contact_id, rank, first_name, last_name, associate_id, created_at, updated_at)
                    VALUES ({id * 10 + person}, {id}, {random.Next(3)}, 'F{random.Next(2)}', 'L{random.Next(3)}', 5, 0, 0);
                    """);
            }
        }

        for (var id = 30000; id < 30000 + Activities; id++)
        {
            var contact = First + random.Next(Companies);
            var person = contact * 10 + random.Next(4);
            sql.Add(random.Next(5) == 0
                ? $"INSERT INTO sale (sale_id, contact_id, person_id, created_at, updated_at) VALUES ({id}, {contact}, {person}, 0, 0);"
                : $"""
                  INSERT INTO appointment (appointment_id, contact_id, person_id, type, status, active_at, start_at, end_at, visibility, created_at, updated_at)
                  VALUES ({id}, {contact}, {person}, {random.Next(1, 5)}, 1, 0, 0, 0, {random.Next(3)}, 0, 0);
                  """);
        }

        return string.Join('\n', sql);
    }
}
