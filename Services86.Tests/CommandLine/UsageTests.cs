namespace Services86.Tests.CommandLine;

/// <summary>What the executable says of its use, and of wrong use.</summary>
[TestFixture]
internal sealed class UsageTests
{
    private static readonly string[] Commands =
    [
        "serve", "user add", "user list", "user block", "user unblock", "user password", "token add", "token list", "token remove",
        "database migrate", "database status", "database backup", "database check", "demo fill",
    ];

    [TestCaseSource(nameof(Commands))]
    public async Task Help_OfACommand_HasExamples(string command)
    {
        var help = await CommandProcess.RunAsync([.. command.Split(' '), "--help"]);

        Assert.That((help.ExitCode, help.Errors), Is.EqualTo((0, "")));
        Assert.That(help.Output, Does.Contain("Examples:").And.Contain($"Services86.Host.dll {command}").And.Contain("Exit codes: 0 done"));
    }

    [Test]
    public async Task Help_OfTheProgram_NamesEveryGroup()
    {
        var help = await CommandProcess.RunAsync(["--help"]);

        Assert.That(help.ExitCode, Is.Zero);
        Assert.That(help.Output, Does.Contain("serve").And.Contain("user").And.Contain("token").And.Contain("database").And.Contain("demo").And.Contain("Examples:"));
    }

    [TestCase("Unrecognized command or argument 'sreve'", "sreve")]
    [TestCase("Required command was not provided", "user")]
    [TestCase("Required argument missing", "user add")]
    [TestCase("Required argument missing", "database backup")]
    [TestCase("Unrecognized command or argument 'TWO'", "user add ONE TWO")]
    [TestCase("--rol is neither an option of this command nor a setting", "user add ONE --rol=3")]
    [TestCase("--verbose is neither", "--verbose database status")]
    [TestCase("--Database:Provider has no value", "database status --Database:Provider")]
    [TestCase("see user add --help", "user add ONE --rol=3")]
    public async Task WrongUse_IsToldWithExitCodeTwo(string reason, string arguments)
    {
        var refused = await CommandProcess.RunAsync(arguments.Split(' '));

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((2, "")), refused.ToString());
        Assert.That(refused.Errors, Does.Contain(reason));
    }

    [TestCase("user add ONE --password secret-word")]
    [TestCase("user add ONE --password=secret-word")]
    [TestCase("user password ONE --Password secret-word")]
    public async Task Password_AsArgument_IsRefusedAndNotRepeated(string arguments)
    {
        var refused = await CommandProcess.RunAsync(arguments.Split(' '));

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((2, "")));
        Assert.That(refused.Errors, Does.Contain("standard input").And.Not.Contain("secret-word"));
    }

    [TestCase("Database:Provider", "database status --Database:Provider=Oracle")]
    [TestCase("Database:Provider", "--Database:Provider Oracle user list")]
    [TestCase("Database:Provider", "user add --Database:Provider=Oracle ONE")]
    [TestCase("Limits:Depth", "serve --Limits:Depth=2")]
    [TestCase("Limits:DrainSecond: is not known", "serve --Limits:DrainSecond=5")]
    [TestCase("Installation:Tokens: is not known", "user list --Installation:Tokens:0=abc")]
    [TestCase("Limits:Depth: is 'deep'; it must be a whole number", "serve --Limits:Depth=deep")]
    [TestCase("Installation:Mode: is 'Offline'; it must be OnSite or Online", "serve --Installation:Mode=Offline")]
    [TestCase("Installation:DemoData: is 'yes'; it must be true or false", "serve --Installation:DemoData=yes")]
    [TestCase("Logging:LogLevel:Default: is 'Loud'", "serve --Logging:LogLevel:Default=Loud")]
    [TestCase("OTEL_EXPORTER_OTLP_PROTOCOL: is 'http/json'", "serve --OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:1 --OTEL_EXPORTER_OTLP_PROTOCOL=http/json")]
    [TestCase("Logging:Console:FormatterName: is 'xml'", "serve --Logging:Console:FormatterName=xml")]
    [TestCase("Database:Synchronous: is 'Of'", "serve --Database:Synchronous=Of")]
    [TestCase("Database:SqliteLibrary: is 'own'", "serve --Database:SqliteLibrary=own")]
    [TestCase("Database:CommandTimeout: is 0", "serve --Database:CommandTimeout=0")]
    [TestCase("Database:ReadConnections: is 1; it must be at least 2, or 0", "serve --Database:ReadConnections=1")]
    [TestCase("Database:ReadConnections: is -1", "serve --Database:ReadConnections=-1")]
    [TestCase("Maximum Pool Size is 1", "serve --Database:Provider=PostgreSql --ConnectionStrings:Services86=Host=db1;Database=x;MaxPoolSize=1")]
    [TestCase("Database:Provider=PostgreSql", "serve --ConnectionStrings:Services86=Host=db1;Database=services86")]
    [TestCase("ConnectionStrings:Services86: ", "database status --ConnectionStrings:Services86=:memory:")]
    [TestCase("must name a database file", "serve --ConnectionStrings:Services86=Filename=:memory:")]
    public async Task WrongSetting_IsNamedWithExitCodeOne(string setting, string arguments)
    {
        var refused = await CommandProcess.RunAsync(arguments.Split(' '));

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")), refused.ToString());
        Assert.That(refused.Errors, Does.Contain(setting));
    }

    [Test]
    public async Task Backup_OfPostgreSql_NamesItsToolWithoutThePassword()
    {
        var refused = await CommandProcess.RunAsync(
        [
            "database", "backup", "/backups/monday's.dump", "--Database:Provider=PostgreSql",
            "--ConnectionStrings:Services86=Host=db1:5433,db2;Username=crm;Password=secret-word;Database=crm86",
        ]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((2, "")));
        Assert.That(refused.Errors, Does.Contain(@"pg_dump --host=db1 --port=5433 --username=crm --dbname=crm86 --format=custom --file='/backups/monday'\''s.dump'"));
        Assert.That(refused.Errors, Does.Not.Contain("secret-word"));
    }

    [Test]
    public async Task Backup_OfPostgreSqlWithAPasswordFile_LetsTheToolReadIt()
    {
        var refused = await CommandProcess.RunAsync(
        [
            "database", "backup", "/backups/monday.dump", "--Database:Provider=PostgreSql", "--Database:PasswordFile=/secrets/db password",
            "--ConnectionStrings:Services86=Host=db1;Username=crm;Database=crm86",
        ]);

        Assert.That(refused.ExitCode, Is.EqualTo(2));
        Assert.That(refused.Errors, Does.Contain("""PGPASSWORD="$(cat '/secrets/db password')" pg_dump --host=db1"""));
    }

    [Test]
    public async Task Password_InConnectionStringAndFile_IsRefusedAndNotRepeated()
    {
        var refused = await CommandProcess.RunAsync(
        [
            "serve", "--Database:Provider=PostgreSql", "--Database:PasswordFile=/secrets/db",
            "--ConnectionStrings:Services86=Host=db1;Username=crm;Password=secret-word;Database=crm86",
        ]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")));
        Assert.That(refused.Errors, Does.Contain("besides Database:PasswordFile").And.Not.Contain("secret-word"));
    }

    [TestCase("user list")]
    [TestCase("database status")]
    [TestCase("database migrate")]
    [TestCase("database check")]
    public async Task Server_ThatIsAway_IsToldInASentence(string command)
    {
        var refused = await CommandProcess.RunAsync(
        [
            .. command.Split(' '), "--Database:Provider=PostgreSql", "--ConnectionStrings:Services86=Host=127.0.0.1;Port=1;Username=crm;Password=secret-word;Database=crm86",
        ]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")), refused.ToString());
        Assert.That(refused.Errors, Does.Contain("The database is not available").And.Not.Contain("secret-word"));
    }
}
