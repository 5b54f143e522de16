using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Services86.Agents.Directory;
using Services86.Agents.Principals;
using Services86.Data.Database;

namespace Services86.Tests.Databases;

// One of the tests looks at the time that it takes.
[NonParallelizable]
internal sealed class SqliteDemoDataTests : DemoDataTests<SqliteDatabase>;

[NonParallelizable]
internal sealed class PostgresDemoDataTests : DemoDataTests<PostgresDatabase>;

/// <summary>The demo data of seed-data.md B, written into a fresh installation.</summary>
internal abstract class DemoDataTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const string Day = "2026-11-18T08:30:00Z";

    private DemoInstallation _installed = null!;

    [OneTimeSetUp]
    public async Task Fill() => _installed = await DemoInstallation.CreateAsync(new TDatabase(), Day);

    [OneTimeTearDown]
    public ValueTask Remove() => _installed.DisposeAsync();

    [TestCase("associate", "associate_id > 2000 AND type IN (0, 4)", 7)]
    [TestCase("associate", "type = 1", 3)]
    [TestCase("associate", "type = 1 AND is_location", 2)]
    [TestCase("associate", "is_blocked", 1)]
    [TestCase("credential", "type = 'CRM5/PASSWORD'", 7)]
    [TestCase("diary_view_row", "diary_view_id = 2001", 4)]
    [TestCase("list_item_heading", "heading_id IN (2001, 2002)", 3)]
    [TestCase("contact", "contact_id >= 2001", 40)]
    [TestCase("contact", "associate_id = 2001", 8)]
    [TestCase("contact", "number2 <> ''", 40)]
    [TestCase("person", "person_id >= 2001", 110)]
    [TestCase("project", "TRUE", 4)]
    [TestCase("project_member", "TRUE", 24)]
    [TestCase("sale", "TRUE", 25)]
    [TestCase("document", "TRUE", 60)]
    [TestCase("appointment", "type <> 4", 600)]
    [TestCase("appointment", "type = 4 AND document_id IS NOT NULL", 60)]
    [TestCase("appointment", "external_guid IS NULL", 0)]
    [TestCase("recurrence_rule", "TRUE", 8)]
    public async Task FillAsync_FreshInstallation_WritesTheRows(string table, string condition, int count) =>
        Assert.That(await _installed.CountAsync(table, condition), Is.EqualTo(count));

    [TestCase("contact", "contact_id = 2013 AND name_key = (SELECT name_key FROM contact WHERE contact_id = 2001)", 1)]
    [TestCase("contact", "contact_id = 2002 AND name_key = (SELECT name_key FROM contact WHERE contact_id = 2001) AND department_key <> ''", 1)]
    [TestCase("contact", "contact_id = 2003 AND name_key <> 'FJORDLYS ENERGI' AND sound_key = (SELECT sound_key FROM contact WHERE contact_id = 2001)", 1)]
    [TestCase("contact", "contact_id = 2004 AND org_nr_key = (SELECT org_nr_key FROM contact WHERE contact_id = 2001)", 1)]
    [TestCase("contact_point", "contact_id = 2004 AND search_key IN (SELECT search_key FROM contact_point WHERE contact_id = 2001)", 3)]
    [TestCase("contact", "contact_id = 2005 AND deleted_at IS NOT NULL", 1)]
    [TestCase("person", "contact_id = 2005 AND deleted_at IS NOT NULL", 3)]
    [TestCase("contact", "contact_id = 2006 AND deleted_at < (SELECT deleted_at - 13 * 86400 FROM contact WHERE contact_id = 2005)", 1)]
    [TestCase("person", "contact_id = 2007", 0)]
    [TestCase("person", "contact_id = 2008", 12)]
    [TestCase("contact", "contact_id = 2009 AND kana_name <> ''", 1)]
    [TestCase("contact", "contact_id = 2010 AND xstop AND no_mailing", 1)]
    [TestCase("contact", "contact_id = 2011 AND active_erp_links = 2", 1)]
    [TestCase("contact", "contact_id = 2012 AND length(note) = 1900 AND user_fields LIKE '%f8%'", 1)]
    [TestCase("contact_point", "contact_id = 2012", 8)]
    [TestCase("contact_interest", "contact_id = 2012", 3)]
    [TestCase("udef_field", "owner_table = 7", 8)]
    [TestCase("person", "person_id = 2100 AND contact_id IS NULL AND associate_id IS NOT NULL", 1)]
    [TestCase("address", "person_id = 2100 AND atype = 16387", 1)]
    [TestCase("person", "person_id = 2101 AND retired", 1)]
    [TestCase("associate", "person_id = 2102", 1)]
    [TestCase("person_consent", "person_id = 2103", 2)]
    [TestCase("person_interest", "person_id = 2103", 3)]
    [TestCase("sale", "sale_type_id = 2", 2)]
    [TestCase("sale", "status = 4 AND next_due_at = reopen_at", 1)]
    [TestCase("sale", "done = 2 AND next_due_at <> sale_at", 0)]
    [TestCase("sale", "sale_id = 2001 AND next_due_appointment_id = 3058", 1)]
    [TestCase("address", "quote_version_id = 2001 AND atype = 8196", 1)]
    public async Task FillAsync_CompaniesAndBusiness_CarryTheirProperty(string table, string condition, int count) =>
        Assert.That(await _installed.CountAsync(table, condition), Is.EqualTo(count));

    [TestCase("3001", "master_id = appointment_id AND type = 1 AND status = 1 AND reject_counter = 1 AND invited_person_id = 2104")]
    [TestCase("3002", "master_id = 3001 AND type = 6 AND status = 5 AND associate_id = 2002")]
    [TestCase("3003", "master_id = 3001 AND type = 6 AND status = 7")]
    [TestCase("3004", "master_id = 3001 AND type = 6 AND status = 9 AND reject_reason <> ''")]
    [TestCase("3005", "master_id = 3001 AND type = 1 AND status = 1")]
    [TestCase("3006", "master_id = 3001 AND associate_id IS NULL AND user_group_id IS NULL AND invited_person_id IS NOT NULL")]
    [TestCase("3007", "type = 7 AND status = 11 AND assigned_by <> associate_id")]
    [TestCase("3008", "type = 7 AND status = 12 AND assigned_by <> associate_id")]
    [TestCase("3009", "type = 7 AND status = 13 AND associate_id = created_by AND reject_reason <> ''")]
    [TestCase("3010", "type = 6 AND status = 10 AND master_id NOT IN (SELECT appointment_id FROM appointment)")]
    [TestCase("3022", "recurrence_rule_id = 2001")]
    [TestCase("3023", "recurrence_rule_id = 2002")]
    [TestCase("3019", "master_id = appointment_id AND recurrence_rule_id = 2001")]
    [TestCase("3041", "all_day AND long_span AND end_at - start_at > 2 * 86400")]
    [TestCase("3042", "NOT long_span AND start_at / 86400 < end_at / 86400")]
    [TestCase("3043", "end_at > (SELECT start_at FROM appointment WHERE appointment_id = 3044) AND NOT is_free")]
    [TestCase("3045", "is_free")]
    [TestCase("3046", "visibility = 1 AND visible_id = associate_id")]
    [TestCase("3047", "visibility = 2 AND visible_id = user_group_id AND associate_id <> 2001")]
    [TestCase("3048", "is_published AND project_id IN (SELECT project_id FROM project WHERE is_published)")]
    [TestCase("3051", "type = 2 AND status = 1")]
    [TestCase("3052", "type = 2 AND status = 2")]
    [TestCase("3053", "type = 2 AND status = 3 AND done_at > end_at AND active_at = done_at")]
    [TestCase("3056", "type = 3 AND status = 0")]
    [TestCase("3057", "is_milestone AND start_at = (SELECT next_milestone_at FROM project WHERE project_id = 2001)")]
    [TestCase("3058", "suggested_appointment_id = 1 AND sale_id = 2001 AND status = 1")]
    [TestCase("3059", "suggested_appointment_id = 2 AND sale_id = 2002 AND status = 1")]
    [TestCase("3063", "associate_id = 2001 AND type = 1 AND status = 1 AND visibility = 0 AND master_id IS NULL AND contact_id = 2014 AND person_id IS NOT NULL")]
    public async Task FillAsync_Appointment_HasItsProperty(string id, string condition) =>
        Assert.That(await _installed.CountAsync("appointment", $"appointment_id = {id} AND ({condition})"), Is.EqualTo(1));

    [Test]
    public async Task FillAsync_EveryFixedAppointment_Exists() =>
        Assert.That(await _installed.CountAsync("appointment", "appointment_id BETWEEN 3001 AND 3063"), Is.EqualTo(63));

    [TestCase(3049, "2026-11-18T09:40:00")]
    [TestCase(3050, "2026-11-18T09:05:00")]
    public async Task FillAsync_Alarm_RingsRelativeToTheInstallation(int id, string rings) =>
        Assert.That(
            await _installed.ScalarAsync<long>($"SELECT start_at - 60 * alarm_min FROM appointment WHERE appointment_id = {id} AND has_alarm"),
            Is.EqualTo(Seconds(rings)));

    // Europe/Oslo: the clocks change on 25 October 2026 and 28 March 2027.
    [TestCase(3061, "2027-03-28T02:30:00")]
    [TestCase(3062, "2026-10-25T02:30:00")]
    [TestCase(3063, "2026-11-18T13:00:00")]
    [TestCase(3054, "2026-11-16T09:00:00")]
    [TestCase(3041, "2026-10-31T08:00:00")]
    public async Task FillAsync_Entry_StartsAtItsTime(int id, string start) =>
        Assert.That(await StartAsync(_installed, id), Is.EqualTo(Seconds(start)));

    [Test]
    public async Task FillAsync_Series_CrossesBothClockChanges()
    {
        var starts = await _installed.LongsAsync("SELECT start_at FROM appointment WHERE appointment_id BETWEEN 3011 AND 3034 ORDER BY appointment_id");

        Assert.That(starts[0], Is.LessThan(Seconds("2026-10-25T02:00:00")));
        Assert.That(starts[^1], Is.GreaterThan(Seconds("2027-03-28T02:00:00")));
        Assert.That(starts.Where((start, at) => (start - starts[0]) % (7 * 86400) != (at < 12 ? 0 : 3600)).Count(), Is.EqualTo(1), "one was moved");
    }

    [TestCase(2001, 3022, 3011)]
    [TestCase(2002, 3034, 3023)]
    [TestCase(2004, 3073, 3036)]
    public async Task FillAsync_Rule_SpansItsDates(int rule, int last, int first)
    {
        Assert.That(
            await _installed.ScalarAsync<long>($"SELECT start_at FROM recurrence_rule WHERE recurrence_rule_id = {rule}"), Is.EqualTo(await StartAsync(_installed, first)));
        Assert.That(
            await _installed.ScalarAsync<long>($"SELECT end_at FROM recurrence_rule WHERE recurrence_rule_id = {rule}"),
            Is.EqualTo(await _installed.ScalarAsync<long>($"SELECT end_at FROM appointment WHERE appointment_id = {last}")));
    }

    [Test]
    public async Task FillAsync_Rules_CoverEverySubPattern() =>
        Assert.That(
            await _installed.LongsAsync("SELECT r.sub_pattern FROM appointment a JOIN recurrence_rule r USING (recurrence_rule_id) WHERE a.appointment_id BETWEEN 3035 AND 3040 ORDER BY 1"),
            Is.EqualTo(new long[] { 2, 3, 4, 5, 6, 7 }));

    [Test]
    public async Task FillAsync_SlaveRows_CopyTheMaster() =>
        Assert.That(
            await _installed.ScalarAsync<int>("""
                SELECT COUNT(*) FROM appointment s JOIN appointment m ON m.appointment_id = s.master_id
                WHERE s.appointment_id <> m.appointment_id AND s.start_at = m.start_at AND s.end_at = m.end_at
                  AND s.description = m.description AND s.location = m.location AND NOT s.has_alarm
                """),
            Is.EqualTo(6));

    [Test]
    public async Task FillAsync_Links_LeadToAllThreeKinds() =>
        Assert.That(
            await _installed.LongsAsync("SELECT relation_def_id FROM relation WHERE source_table = 9 AND source_id = 3060 ORDER BY 1"),
            Is.EqualTo(new long[] { 8, 9, 10 }));

    [Test]
    public async Task FillAsync_ActiveTimes_FollowTheRule()
    {
        Assert.That(await _installed.CountAsync("appointment", "active_at <> CASE WHEN type IN (2, 4, 7) AND status = 3 THEN done_at ELSE start_at END"), Is.Zero);
        Assert.That(await _installed.CountAsync("appointment", "(status = 3) <> (done_at IS NOT NULL)"), Is.Zero);
        Assert.That(await _installed.CountAsync("appointment", "updated_at < created_at"), Is.Zero);
        Assert.That(await _installed.CountAsync("appointment", $"status = 3 AND done_at > {Seconds("2026-11-18T09:30:00")}"), Is.Zero);
    }

    [Test]
    public async Task FillAsync_Persons_TakeAfterTheirCompany()
    {
        const string Related = "person p JOIN contact c USING (contact_id)";
        Assert.That(
            await _installed.CountAsync(Related, "p.person_id >= 2001 AND NOT c.is_owner AND (p.associate_id <> c.associate_id OR p.business_id <> c.business_id)"),
            Is.Zero);
        Assert.That(await _installed.CountAsync("person", "TRUE GROUP BY contact_id, rank HAVING contact_id IS NOT NULL AND COUNT(*) > 1"), Is.Zero, "ranks");
    }

    [Test]
    public async Task FillAsync_Keys_AreThoseOfTheOperations()
    {
        var names = await _installed.InScopeAsync(session => session.QueryAsync<(string Name, string NameKey, string SoundKey)>(
            "SELECT name, name_key, sound_key FROM contact WHERE contact_id >= 2001"));

        Assert.That(names.Select(row => row.NameKey), Is.EqualTo(names.Select(row => SearchKeys.Name(row.Name))));
        Assert.That(names.Select(row => row.SoundKey), Is.EqualTo(names.Select(row => PhoneticKey.Of(row.Name))));
        Assert.That(await _installed.CountAsync("contact_point", "kind IN (1, 3, 16385, 16389) AND (search_key LIKE '+%' OR search_key LIKE '46%')"), Is.Zero);
    }

    [Test]
    public async Task FillAsync_ForeignKeys_AreWhole() =>
        Assert.That(await _installed.Database.DamagesAsync(), Is.Empty);

    [Test]
    public void FillAsync_Passwords_AreToldOnce()
    {
        Assert.That(_installed.Users.Select(user => user.User), Is.EqualTo(new[] { "TJE0", "KNO", "PHA", "LBE", "OST", "EXT0", "GMO" }));
        Assert.That(_installed.Users[0].Password, Is.EqualTo("Tje0"));
        Assert.That(_installed.Users.Select(user => user.Password).Distinct().Count(), Is.EqualTo(7));
    }

    [Test]
    public async Task FillAsync_Users_CanSignIn()
    {
        var store = _installed.Services.GetRequiredService<PasswordStore>();

        Assert.That((await store.VerifyAsync("tje0", "Tje0", default))?.AssociateId, Is.EqualTo(2001));
        Assert.That((await store.VerifyAsync("kno", _installed.Users[1].Password, default))?.AssociateId, Is.EqualTo(2002));
    }

    [Test]
    public async Task FillAsync_SecondTime_DoesNothing()
    {
        var before = await _installed.CountAsync("appointment", "TRUE");

        Assert.That(await _installed.FillAsync(), Is.Null);
        Assert.That(await _installed.CountAsync("appointment", "TRUE"), Is.EqualTo(before));
    }

    [TestCase("appointment", 3100)]
    [TestCase("contact", 2040)]
    [TestCase("person", 2110)]
    [TestCase("associate", 2013)]
    [TestCase("recurrence_rule", 2008)]
    public async Task FillAsync_LaterRows_GetHigherIds(string table, int last)
    {
        var next = await _installed.InScopeAsync(async session =>
        {
            await session.BeginAsync();
            var id = await session.ReserveAsync(table);
            session.Rollback();
            return id[0];
        });

        Assert.That(next, Is.EqualTo(last + 1));
    }

    [TestCase("2026-03-01T00:10:00Z")]
    [TestCase("2028-02-29T22:30:00Z")]
    [TestCase("2027-07-31T12:00:00Z")]
    public async Task FillAsync_AnotherDay_ShiftsTheDates(string day)
    {
        await using var other = await DemoInstallation.CreateAsync(new TDatabase(), day);
        var today = DateTimeOffset.Parse(day, CultureInfo.InvariantCulture).ToUnixTimeSeconds();

        Assert.That(await StartAsync(other, 3063), Is.InRange(today - 86400, today + 86400));
        Assert.That(await other.CountAsync("appointment", "type <> 4"), Is.EqualTo(600));
        Assert.That(await other.ScalarAsync<long>("SELECT MIN(start_at) FROM appointment"), Is.InRange(today - 560 * 86400L, today - 520 * 86400L));
        Assert.That(await other.CountAsync("appointment", "appointment_id = 3055 AND status = 1"), Is.EqualTo(1));
        Assert.That(await other.Database.DamagesAsync(), Is.Empty);
    }

    [Test]
    public async Task FillAsync_Duration_IsShort()
    {
        // The first fill of the process has warmed everything up that is compiled on first use.
        await using var other = await DemoInstallation.CreateAsync(new TDatabase(), Day);

        Assert.That(other.Duration, Is.LessThan(TimeSpan.FromSeconds(1.5)));
    }

    private static Task<long> StartAsync(DemoInstallation installed, int id) =>
        installed.ScalarAsync<long>($"SELECT start_at FROM appointment WHERE appointment_id = {id}");

    private static long Seconds(string wall) =>
        (long)(DateTime.Parse(wall, CultureInfo.InvariantCulture) - DateTime.UnixEpoch).TotalSeconds;
}
