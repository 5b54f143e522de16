using Npgsql;
using Services86.Tests.Databases;

namespace Services86.Tests.CommandLine;

/// <summary>How <c>database copy</c> is told of its databases, and what it does not accept.</summary>
internal sealed class CopyUsageTests : DatabaseTests<SqliteDatabase>
{
    private const string Secret = "Sec-86-ret";

    private const string Server = "postgresql:Host=127.0.0.1;Port=1;Database=none;Username=nobody";

    private string Absent => Database.File + ".absent";

    [TestCase("oracle:somewhere", "sqlite:FILE")]
    [TestCase("sqlite:", "the file is missing")]
    [TestCase("postgresql:Horst=somewhere", "cannot be read")]
    [TestCase(Server + ";Password=" + Secret, "--to-password-file")]
    public async Task Address_OfNoUse_IsRefusedWithoutRepeatingASecret(string address, string advice)
    {
        await Database.InstallAsync();

        var refused = await RunAsync($"sqlite:{Database.File}", address);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((2, "")));
        Assert.That(refused.Errors, Does.StartWith("The database was not copied. --to: ").And.Contain(advice));
        Assert.That(refused.Errors, Does.Not.Contain(Secret));
    }

    [Test]
    public async Task Options_Missing_AreAskedFor()
    {
        var refused = await CommandProcess.RunAsync(["database", "copy", "--from", $"sqlite:{Database.File}"]);

        Assert.That(refused.ExitCode, Is.EqualTo(2));
        Assert.That(refused.Errors, Does.Contain("--to").And.Contain("database copy --help"));
    }

    [Test]
    public async Task Source_ThatIsAbsent_IsNotMade()
    {
        var refused = await RunAsync($"sqlite:{Absent}", $"sqlite:{Database.File}");

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain(Absent).And.Contain("does not exist"));
        Assert.That(File.Exists(Absent), Is.False);
    }

    [Test]
    public async Task Server_ThatIsAway_IsTold()
    {
        await Database.InstallAsync();

        var refused = await RunAsync($"sqlite:{Database.File}", Server);

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Errors, Does.Contain("not available").And.Contain("127.0.0.1"));
    }

    [Test]
    public async Task Settings_AsAnAddress_AreThoseOfTheHost()
    {
        await Database.InstallAsync();

        var copy = await CommandProcess.RunAsync(["database", "copy", "--from", "settings", "--to", $"sqlite:{Absent}", .. Database.Settings]);

        Assert.That(copy.ExitCode, Is.Zero, copy.ToString());
        Assert.That(File.Exists(Absent), Is.True);
    }

    [Test]
    public async Task Password_OnStandardInput_IsTaken()
    {
        await Database.InstallAsync();
        await using var server = new PostgresDatabase();
        await server.CreateAsync(DatabaseState.Empty);
        var parts = new NpgsqlConnectionStringBuilder(server.Options.ConnectionString);
        var password = parts.Password;
        Assume.That(password, Is.Not.Null.And.Not.Empty);
        parts.Remove("Password");
        string[] arguments = ["database", "copy", "--from", $"sqlite:{Database.File}", "--to", $"postgresql:{parts}", "--to-password-file", "-"];

        var wrong = await CommandProcess.RunAsync(arguments, Secret);
        var right = await CommandProcess.RunAsync(arguments, password!);

        Assert.That(wrong.ExitCode, Is.EqualTo(1), wrong.ToString());
        Assert.That(wrong.Errors, Does.Contain("password").And.Not.Contain(Secret));
        Assert.That(right.ExitCode, Is.Zero, right.ToString());
    }

    [Test]
    public async Task Help_HasExamples()
    {
        var help = await CommandProcess.RunAsync(["database", "copy", "--help"]);

        Assert.That(help.ExitCode, Is.Zero);
        Assert.That(help.Output, Does.Contain("--from sqlite:").And.Contain("postgresql:Host=").And.Contain("PGPASSWORD"));
    }

    private static Task<CommandResult> RunAsync(string from, string to) => CommandProcess.RunAsync(["database", "copy", "--from", from, "--to", to]);
}
