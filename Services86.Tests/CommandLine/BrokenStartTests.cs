using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

/// <summary>A server that ends while it is asked for the tables or their first content is told in one sentence, as one that was never there.</summary>
internal sealed class BrokenStartTests : DatabaseTests<PostgresDatabase>
{
    private const string WaitSql = "CREATE FUNCTION wait() RETURNS {0} LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(60); {1} END';";

    private static readonly string OnScript =
        WaitSql.Replace("{0}", "event_trigger", StringComparison.Ordinal).Replace("{1}", "", StringComparison.Ordinal)
        + "CREATE EVENT TRIGGER hold ON ddl_command_start EXECUTE FUNCTION wait()";

    private static readonly string OnRow =
        WaitSql.Replace("{0}", "trigger", StringComparison.Ordinal).Replace("{1}", "RETURN NEW;", StringComparison.Ordinal)
        + "CREATE TRIGGER hold BEFORE INSERT ON country FOR EACH ROW EXECUTE FUNCTION wait()";

    private const string WaitingSql = """
        SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'Services86' AND wait_event = 'PgSleep'
        """;

    private const string EndSql = """
        SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'Services86'
        """;

    [Test]
    public async Task Start_ServerEndsInAScript_IsToldInASentence()
    {
        await Database.CreateAsync(DatabaseState.Empty);
        await Database.RunAsync(OnScript);

        await RequireSentenceAsync();
    }

    [Test]
    public async Task Start_ServerEndsInTheFirstContent_IsToldInASentence()
    {
        await Database.CreateAsync(DatabaseState.Migrated);
        await Database.RunAsync(OnRow);

        await RequireSentenceAsync();
    }

    private async Task RequireSentenceAsync()
    {
        var starting = CommandProcess.RunAsync(["serve", "--urls=http://127.0.0.1:0", "--environment=Production", .. Database.Settings]);
        await Assert.ThatAsync(() => Database.ScalarAsync<int>(WaitingSql), Is.EqualTo(1).After(30_000, 20));
        await Database.ScalarAsync<int>(EndSql);

        var refused = await starting;
        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")), refused.ToString());
        Assert.That(refused.Errors, Does.StartWith("Services86 cannot start. The database is not available.").And.Not.Contain("   at "));
    }
}
