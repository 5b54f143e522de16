using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

internal sealed class SqliteDatabaseCommandTests : DatabaseCommandTests<SqliteDatabase>
{
    protected override string Rewind => "UPDATE sqlite_sequence SET seq = 1000 WHERE name = 'document'";
}

internal sealed class PostgresDatabaseCommandTests : DatabaseCommandTests<PostgresDatabase>
{
    protected override string Rewind => "ALTER TABLE document ALTER COLUMN document_id RESTART WITH 1001";
}

/// <summary><c>database migrate|status|check</c> and <c>demo fill</c>.</summary>
internal abstract class DatabaseCommandTests<TDatabase> : CommandTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private int Newest => Database.Migrator.ProgramVersion;

    [Test]
    public async Task Status_OfAnInstallation_ShowsWhatIsThere()
    {
        await RunAsync("token", "add", "Web shop");

        var status = await RunAsync("database", "status");

        Assert.That((status.ExitCode, status.Errors), Is.EqualTo((0, "")));
        Assert.That(status.Lines, Has.One.Match($"^Engine +{Database.Dialect.EngineName} [0-9]+[.0-9]+$"));
        Assert.That(status.Lines, Has.One.Matches<string>(line => line.StartsWith("Database ", StringComparison.Ordinal) && line.EndsWith(Database.Connections.Place, StringComparison.Ordinal)));
        Assert.That(status.Lines, Has.One.Match($"^Schema version +{Newest}, this program's is {Newest}$"));
        Assert.That(status.Lines, Has.One.Match("^Users +1$").And.One.Match("^Companies +1$").And.One.Match("^Persons +1$"));
        Assert.That(status.Lines, Has.One.Match("^Diary entries +0$").And.One.Match("^Application tokens +1$"));
    }

    [Test]
    public async Task Migrate_OlderSchema_SaysFromWhichToWhich()
    {
        await GivenAsync(
            "DROP TABLE application_token",
            "DROP INDEX contact_number2_folded", "DROP INDEX contact_number2_blank", "DROP INDEX person_number_folded", "DROP INDEX person_number_blank",
            "DROP INDEX person_contact_updated",
            "DROP INDEX appointment_published_owner", "DROP INDEX appointment_published_person", "DROP INDEX appointment_published_invited",
            "UPDATE system_info SET value = '6' WHERE name = 'schema_version'");

        var before = await RunAsync("database", "status");
        var refused = await RunAsync("user", "list");
        var migrated = await RunAsync("database", "migrate");
        var again = await RunAsync("database", "migrate");
        var after = await RunAsync("database", "status");

        Assert.That(before.ExitCode, Is.EqualTo(3), before.ToString());
        Assert.That(before.Lines, Has.One.Match("^Migration +needed"));
        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain("schema version 6").And.Contain("database migrate"));
        Assert.That((migrated.ExitCode, again.ExitCode, after.ExitCode), Is.EqualTo((0, 0, 0)), $"{migrated}\n{again}\n{after}");
        Assert.That(migrated.Output, Does.Contain($"from schema version 6 to {Newest}"));
        Assert.That(again.Output, Does.Contain("nothing to do"));
    }

    [Test]
    public async Task Commands_OnANewerSchema_AreRefused()
    {
        await GivenAsync("UPDATE system_info SET value = '900' WHERE name = 'schema_version'");

        foreach (var command in new[] { "user list", "token list", "demo fill", "database migrate", "database status", "database check" })
        {
            var refused = await RunAsync(command.Split(' '));

            Assert.That(refused.ExitCode, Is.EqualTo(1), command);
            Assert.That(refused.Errors, Does.Contain("900").And.Contain($"up to {Newest}"), command);
        }
    }

    [Test]
    public async Task Demo_IsFilledOnceAndSound()
    {
        var filled = await RunAsync("demo", "fill");
        var again = await RunAsync("demo", "fill");
        var check = await RunAsync("database", "check");

        Assert.That(filled.ExitCode, Is.Zero, filled.ToString());
        Assert.That(filled.Lines, Has.Length.EqualTo(7).And.All.Match("^Demo user [A-Z0-9]+, password [A-Za-z0-9]+ "));
        Assert.That((again.ExitCode, again.Output), Is.EqualTo((1, "")));
        Assert.That(again.Errors, Does.Contain("there already"));
        Assert.That(check.ExitCode, Is.Zero, check.ToString());
        Assert.That(check.Output, Does.Match(@"[0-9]+ rules, nothing found\."));
    }

    [Test]
    public async Task Demo_WhereItsIdsAreTaken_IsRefused()
    {
        await GivenAsync("INSERT INTO document (document_id, created_at, updated_at) VALUES (2001, 0, 0)");
        await using (var session = Database.Open())
        {
            await session.BeginAsync();
            await session.ReserveAsync("document", 1500);
            await session.CommitAsync();
        }

        var refused = await RunAsync("demo", "fill");

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain("table document has given out ids up to"));
    }

    [Test]
    public async Task Check_OfADamagedDatabase_NamesRuleAndRecord()
    {
        await GivenAsync(
            "INSERT INTO contact (contact_id, name, name_key, number2, created_at, updated_at) VALUES (500, 'Ångström', 'ÅNGSTRÖM', '10001', 0, 0), (501, 'Ink', 'INC', '', 0, 0)",
            "INSERT INTO person (person_id, contact_id, last_name, last_key, deleted_at, created_at, updated_at) VALUES (500, 500, 'Berg', 'BERG', 9, 0, 0)",
            "INSERT INTO associate (associate_id, name, name_key, person_id, user_group_id, role_id, created_at, updated_at) VALUES (500, 'B', 'B', 500, 1, 1, 0, 0)",
            "INSERT INTO appointment (appointment_id, type, status, active_at, start_at, end_at, master_id, created_at, updated_at) VALUES (501, 1, 1, 0, 0, 0, 499, 0, 0), (502, 1, 10, 0, 0, 0, 499, 0, 0)",
            "INSERT INTO relation (relation_id, relation_def_id, source_table, source_id, target_table, target_id, created_at, updated_at) VALUES (601, 8, 9, 501, 5, 999, 0, 0), (602, 8, 9, 501, 5, 500, 0, 0)",
            "INSERT INTO favourite (associate_id, table_no, record_id, created_at) VALUES (1, 5, 998, 0)",
            "INSERT INTO recent_item (associate_id, table_no, record_id, used_at) VALUES (1, 11, 997, 0)");
        await GivenAsync([.. Enumerable.Range(700, 25).Select(id =>
            $"INSERT INTO appointment (appointment_id, type, status, active_at, start_at, end_at, created_at, updated_at) VALUES ({id}, 1, 1, 0, 3600, 0, 0, 0)")]);

        var check = await RunAsync("database", "check");

        Assert.That(check.ExitCode, Is.EqualTo(1), check.ToString());
        var endings = check.Lines.Where(line => line.StartsWith("entry-ends-before-start: ", StringComparison.Ordinal)).ToArray();
        Assert.That(check.Lines[..^1].Except(endings).Select(RuleAndRecord), Is.EquivalentTo(new[]
        {
            "relation-target: relation 601", "favourite-record: favourite of user 1: table 5 record 998", "recent-record: recent_item of user 1: table 11 record 997",
            "entry-without-meeting: appointment 501", "user-deleted-person: associate 500", "company-name-key: contact 501",
        }));
        Assert.That(endings[..^1].Select(RuleAndRecord), Is.EqualTo(Enumerable.Range(700, 20).Select(id => $"entry-ends-before-start: appointment {id}")));
        Assert.That(endings[^1], Is.EqualTo("entry-ends-before-start: 25 in all"));
        Assert.That(check.Lines.Last(), Does.EndWith("31 records found."));
    }

    [Test]
    public async Task Check_IdsGivenOutAgain_AreFound()
    {
        await GivenAsync("INSERT INTO document (document_id, created_at, updated_at) VALUES (5000, 0, 0)", Rewind);

        var check = await RunAsync("database", "check");

        Assert.That(check.Lines, Has.One.Contains("next-id: document 5000: "));
    }

    /// <summary>Lets the next id of a document be 1001 again.</summary>
    protected abstract string Rewind { get; }

    /// <summary>A line without the meaning.</summary>
    private static string RuleAndRecord(string line) => line[..line.LastIndexOf(": ", StringComparison.Ordinal)];
}
