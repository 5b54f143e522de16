namespace Services86.Tests.Databases.Plans;

internal sealed class SqliteQueryPlansTests : QueryPlansTests<SqliteDatabase>;

internal sealed class PostgresQueryPlansTests : QueryPlansTests<PostgresDatabase>;

/// <summary>The indexes of schema.md §3 serve the questions they were made for, on the engine at hand.</summary>
internal abstract class QueryPlansTests<TDatabase> : GrownDatabaseTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [TestCase("appointment_diary", "SELECT appointment_id FROM appointment WHERE associate_id = 1 AND type IN (1, 6) AND start_at >= 1 AND start_at < 2")]
    [TestCase("appointment_long", "SELECT appointment_id FROM appointment WHERE associate_id = 1 AND long_span AND end_at > 1")]
    [TestCase("appointment_active", "SELECT appointment_id FROM appointment WHERE associate_id = 1 AND active_at BETWEEN 1 AND 2")]
    [TestCase("appointment_open", "SELECT appointment_id FROM appointment WHERE associate_id = 1 AND type = 2 AND status IN (1, 2) AND active_at < 9")]
    [TestCase("appointment_done", "SELECT appointment_id FROM appointment WHERE associate_id = 1 AND status = 3 AND done_at >= 9")]
    [TestCase("appointment_pending", "SELECT appointment_id FROM appointment WHERE associate_id = 1 AND status >= 5 AND status IN (5, 7)")]
    [TestCase("appointment_contact", "SELECT appointment_id FROM appointment WHERE contact_id = 1 AND active_at BETWEEN 1 AND 2")]
    [TestCase("appointment_contact_created", "SELECT appointment_id FROM appointment WHERE contact_id = @id AND created_at > @since")]
    [TestCase("appointment_contact_done", "SELECT appointment_id FROM appointment WHERE contact_id = 1 AND done_at > 1")]
    [TestCase("appointment_invited", "SELECT appointment_id FROM appointment WHERE invited_person_id = 1 AND active_at > 1")]
    [TestCase("appointment_task", "SELECT appointment_id FROM appointment WHERE task_id IN (1, 2)")]
    [TestCase("appointment_project", "SELECT appointment_id FROM appointment WHERE project_id = 1 AND active_at > 1")]
    [TestCase("appointment_published", "SELECT appointment_id FROM appointment WHERE project_id = 1 AND is_published AND active_at > 1")]
    [TestCase("appointment_sale", "SELECT appointment_id FROM appointment WHERE sale_id = 1")]
    [TestCase("appointment_master", "SELECT appointment_id FROM appointment WHERE master_id = 1")]
    [TestCase("appointment_rule", "SELECT appointment_id FROM appointment WHERE recurrence_rule_id = 1 AND active_at > 1")]
    [TestCase("appointment_document", "SELECT appointment_id FROM appointment WHERE document_id = 1")]
    [TestCase("appointment_guid", "SELECT appointment_id FROM appointment WHERE external_guid = 'x'")]
    [TestCase("contact_name", "SELECT contact_id FROM contact WHERE name_key >= 'A' AND name_key < 'B' AND deleted_at IS NULL")]
    [TestCase("contact_sound", "SELECT contact_id FROM contact WHERE sound_key = @key AND deleted_at IS NULL AND sound_key <> ''")]
    [TestCase("contact_number2", "SELECT contact_id FROM contact WHERE number2 = @key AND number2 <> ''")]
    [TestCase("contact_associate", "SELECT contact_id FROM contact WHERE associate_id = 1 AND deleted_at IS NULL AND updated_at > 1")]
    [TestCase("contact_deleted", "SELECT contact_id FROM contact WHERE deleted_at < 1")]
    [TestCase("contact_owner", "SELECT contact_id FROM contact WHERE is_owner")]
    [TestCase("person_contact", "SELECT person_id FROM person WHERE contact_id = 1 ORDER BY rank")]
    [TestCase("contact_point_contact", "SELECT value FROM contact_point WHERE contact_id = 1 ORDER BY kind, rank")]
    [TestCase("contact_point_search", "SELECT person_id FROM contact_point WHERE search_key = @key AND search_key <> ''")]
    [TestCase("address_contact", "SELECT city FROM address WHERE contact_id = 1")]
    [TestCase("project_member_person", "SELECT project_id FROM project_member WHERE person_id = 1")]
    public async Task Index_ForItsQuestion_IsUsed(string index, string sql)
    {
        var plans = await QueryPlans.OfAsync(Database, sql, new { key = "x", id = 1, since = 1L });

        plans.MustUse(index);
        plans.MustNotScan();
    }

    [Test]
    public async Task MustNotScan_WithoutThePredicate_Fails()
    {
        var plans = await QueryPlans.OfAsync(Database, "SELECT c.contact_id FROM contact c WHERE c.number2 = @key", new { key = "x" });

        Assert.That(() => plans.MustNotScan(), Throws.InstanceOf<AssertionException>());
    }

    [TestCase("contact")]
    [TestCase("person")]
    [TestCase("project")]
    [TestCase("sale")]
    [TestCase("appointment")]
    [TestCase("document")]
    [TestCase("recurrence_rule")]
    public async Task ForeignKeys_ToARecordThatCanBeDeleted_HaveAnIndex(string parent)
    {
        var schema = await Database.SchemaAsync();
        foreach (var key in schema.References.Where(key => key.Parent == parent && key.Table != "associate"))
        {
            var plans = await QueryPlans.OfAsync(Database, $"SELECT 1 FROM {key.Table} WHERE {key.Columns} = @key", new { key = 1 });
            plans.MustNotScan();
        }
    }
}
