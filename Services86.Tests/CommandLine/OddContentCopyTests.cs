using System.Diagnostics;
using System.Globalization;
using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

/// <summary>What a copy must carry over bit by bit, what it must find, and what is left when it breaks off.</summary>
internal sealed class OddContentCopyTests
{
    // Every column of a company that says more than "there is one", with its kind of storage.
    private const string ContentSql = """
        SELECT group_concat(line, char(10)) FROM (
          SELECT contact_id || quote(name) || quote(department) || quote(note) || quote(user_fields) || quote(extra_fields) || quote(is_owner) || quote(no_mailing)
            || quote(dbi_last_modified_at) || typeof(wgs84_latitude) || printf('%!.26g', wgs84_latitude) || printf('%!.26g', wgs84_longitude) AS line
          FROM contact ORDER BY contact_id)
        """;

    private const string ProjectSql = "SELECT group_concat(quote(end_on) || quote(publish_from) || typeof(end_on)) FROM project";

    private static readonly string[] Texts =
    [
        "", " ", "'", "\"", "\\", "\\N", "\t\r\n", "\u0001\u001f\u007f", "Ærøskøbing Ångström", "ミュラー", "\U0001F600 \U0010FFFF", "e\u0301 \u202e \ufeff \ufffd",
        "NULL", "{\"f1\":1}", "%s;--", new string('x', 100_000),
    ];

    private static readonly double[] Numbers =
        [0.0, -0.0, 0.1, 1.0 / 3, -1e-300, double.Epsilon, double.MaxValue, double.MinValue, 59.913868, 4503599627370497.5, double.PositiveInfinity];

    private SqliteDatabase _source = null!;
    private PostgresDatabase _server = null!;
    private SqliteDatabase _back = null!;

    [SetUp]
    public async Task MakeDatabases()
    {
        _source = new SqliteDatabase();
        _server = new PostgresDatabase();
        _back = new SqliteDatabase();
        await _source.InstallAsync();
        await _server.CreateAsync(DatabaseState.Empty);
        await _back.CreateAsync(DatabaseState.Empty);
    }

    [TearDown]
    public async Task DropDatabases()
    {
        await _source.DisposeAsync();
        await _server.DisposeAsync();
        await _back.DisposeAsync();
    }

    [Test]
    public async Task OddValues_ThereAndBack_AreTheSameBitByBit()
    {
        for (var i = 0; i < Texts.Length; i++) await AddAsync(i, Texts[i], Numbers[i % Numbers.Length]);
        await _source.RunAsync("""
            INSERT INTO project (project_id, end_on, publish_from, created_at, updated_at)
            VALUES (1001, '0001-01-01', '9999-12-31', 0, -62135596800), (1002, NULL, '2024-02-29', 1, 253402300799)
            """);

        var there = await CopyAsync(_source, _server);
        var again = await CopyAsync(_server, _back);

        Assert.That((there.ExitCode, again.ExitCode), Is.EqualTo((0, 0)), $"{there}\n{again}");
        Assert.That(await _back.ScalarAsync<string>(ContentSql), Is.EqualTo(await _source.ScalarAsync<string>(ContentSql)));
        Assert.That(await _back.ScalarAsync<string>(ProjectSql), Is.EqualTo(await _source.ScalarAsync<string>(ProjectSql)).And.Contains("0001-01-01"));
        Assert.That(await _server.ScalarAsync<string>("SELECT note FROM contact WHERE contact_id = 5007"), Is.EqualTo("\u0001\u001f\u007f"));
        Assert.That(await _server.ScalarAsync<int>("SELECT COUNT(*) FROM contact WHERE no_mailing AND NOT is_owner AND user_fields IS NULL"), Is.EqualTo(Texts.Length / 2));
        Assert.That(await _server.ScalarAsync<double>("SELECT wgs84_latitude FROM contact WHERE contact_id = 5005"), Is.EqualTo(double.Epsilon));
    }

    [Test]
    public async Task Zero_InAText_IsNamedWherePostgresCannotStoreIt()
    {
        await AddAsync(0, "before\0after", 1);

        var refused = await CopyAsync(_source, _server);
        var kept = await CopyAsync(_source, _back);

        Assert.That((refused.ExitCode, kept.ExitCode), Is.EqualTo((1, 0)), refused.ToString());
        Assert.That(refused.Errors, Does.Contain("Table contact, contact_id 5000: column note").And.Contain("U+0000"));
        Assert.That(await _back.ScalarAsync<int>("SELECT length(CAST(note AS BLOB)) FROM contact WHERE contact_id = 5000"), Is.EqualTo(12));
    }

    [Test]
    public async Task WrongDate_IsNamed_AndAfterMendingTheCopyGoesThrough()
    {
        await _source.RunAsync("INSERT INTO project (project_id, end_on, created_at, updated_at) VALUES (1001, '2026-02-31', 0, 0)");

        var refused = await CopyAsync(_source, _back);
        var host = await CommandProcess.RunAsync(["serve", "--urls=http://127.0.0.1:0", .. _back.Settings]);
        await _source.RunAsync("UPDATE project SET end_on = '2026-02-28'");
        var again = await CopyAsync(_source, _back);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain("Table project, project_id 1001: column end_on holds '2026-02-31', which is no date"));
        Assert.That(host.ExitCode, Is.EqualTo(1));
        Assert.That(host.Errors, Does.Contain("half copied"));
        Assert.That(again.ExitCode, Is.Zero, again.ToString());
    }

    [Test]
    public async Task LostParent_IsFoundAndNothingIsKept()
    {
        await using (var connection = _source.Connect())
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA foreign_keys = OFF; INSERT INTO sale (sale_id, contact_id, created_at, updated_at) VALUES (1001, 999, 0, 0)";
            await command.ExecuteNonQueryAsync();
        }

        var toServer = await CopyAsync(_source, _server);
        var toFile = await CopyAsync(_source, _back);

        Assert.That((toServer.ExitCode, toFile.ExitCode), Is.EqualTo((1, 1)));
        Assert.That(toServer.Errors, Does.Contain("sale_contact_id_fkey"));
        Assert.That(toFile.Errors, Does.Contain("Table sale, row 1001 points to a row of table contact"));
        Assert.That(await _server.ScalarAsync<int>("SELECT COUNT(*) FROM country") + await _back.ScalarAsync<int>("SELECT COUNT(*) FROM country"), Is.Zero);
    }

    // The only value that PostgreSQL stores and SQLite does not: the comparison at the end must see it.
    [Test]
    public async Task Difference_BetweenSourceAndTarget_IsReportedAndNothingIsKept()
    {
        await _server.Migrator.MigrateAsync();
        await _server.ReferenceData().InstallAsync();
        await _server.RunAsync("UPDATE contact SET wgs84_latitude = 'NaN'");

        var copy = await CopyAsync(_server, _back);

        Assert.That(copy.ExitCode, Is.EqualTo(1));
        Assert.That(copy.Output, Does.Match("contact +1 rows  [0-9a-f]{32}  DIFFERENT: 1 rows, [0-9a-f]{32}"));
        Assert.That(copy.Errors, Does.Contain("differs"));
        Assert.That(await _back.ScalarAsync<int>("SELECT COUNT(*) FROM contact"), Is.Zero);
        Assert.That(await _back.ScalarAsync<string>("SELECT value FROM system_info WHERE name = 'copy_state'"), Is.Not.Null);
    }

    [Test]
    public async Task Copy_KilledOnItsWay_LeavesATargetThatHostsRefuse()
    {
        await _server.Migrator.MigrateAsync();
        await using (var holder = _server.Connect())
        {
            // Reading goes on, but the copy cannot take the foreign keys off.
            await holder.OpenAsync();
            await using var hold = holder.CreateCommand();
            hold.CommandText = "BEGIN; LOCK TABLE appointment IN SHARE UPDATE EXCLUSIVE MODE";
            await hold.ExecuteNonQueryAsync();
            await KillWhenMarkedAsync();
        }

        var host = await CommandProcess.RunAsync(["serve", "--urls=http://127.0.0.1:0", .. _server.Settings]);
        var again = await CopyAsync(_source, _server);

        Assert.That(host.ExitCode, Is.EqualTo(1));
        Assert.That(host.Errors, Does.Contain("half copied").And.Contain(_source.File));
        Assert.That(again.ExitCode, Is.Zero, again.ToString());
    }

    private async Task KillWhenMarkedAsync()
    {
        using var source = CopyEnd.Of(_source);
        using var target = CopyEnd.Of(_server);
        using var copy = Process.Start(CommandProcess.Describe(["database", "copy", .. source.Arguments("--from"), .. target.Arguments("--to")]))!;
        var limit = Stopwatch.StartNew();
        while (await _server.ScalarAsync<int>("SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = 'appointment'::regclass") == 0)
        {
            Assert.That(copy.HasExited, Is.False);
            Assert.That(limit.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)));
            await Task.Delay(20);
        }

        copy.Kill();
        await copy.WaitForExitAsync();
    }

    private Task AddAsync(int number, string text, double value) => _source.RunAsync(
        """
        INSERT INTO contact (contact_id, name, name_key, department, no_mailing, is_owner, wgs84_latitude, wgs84_longitude, dbi_last_modified_at,
          user_fields, extra_fields, created_at, updated_at, note)
        VALUES (@id, @name, '', @name, @odd, FALSE, @value, NULL, @time, @json, NULL, 0, 0, @text)
        """,
        new
        {
            id = 5000 + number,
            text,
            name = text.Replace('\0', ' '),
            odd = number % 2 == 1,
            value,
            time = number % 3 == 0 ? (long?)null : long.MaxValue - number,
            json = number % 2 == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"{{\"f{number}\":\"\\u0000\"}}"),
        });

    private static async Task<CommandResult> CopyAsync(TestDatabase from, TestDatabase to)
    {
        using var source = CopyEnd.Of(from);
        using var target = CopyEnd.Of(to);
        return await CommandProcess.RunAsync(["database", "copy", .. source.Arguments("--from"), .. target.Arguments("--to")]);
    }
}
