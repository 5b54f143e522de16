namespace Services86.Tests.CommandLine;

/// <summary>A host that cannot start says why in one sentence, and nothing else.</summary>
[TestFixture]
internal sealed class StartProblemTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("services86-start-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("Setting Urls: the host cannot listen on foo: Invalid url: 'foo'", "--urls=foo")]
    [TestCase("Setting Urls: the host cannot listen on http://127.0.0.1:99999", "--urls=http://127.0.0.1:99999")]
    [TestCase("Setting Urls: the host cannot listen on http://192.0.2.1:5000", "--urls=http://192.0.2.1:5000")]
    [TestCase("Setting Kestrel:Endpoints: the host cannot listen on ftp://x", "--Kestrel:Endpoints:Main:Url=ftp://x")]
    [TestCase("Setting Kestrel:Endpoints:Main:Certificate:Path: the file nothing.pem cannot be read", "--Kestrel:Endpoints:Main:Url=https://127.0.0.1:0", "--Kestrel:Endpoints:Main:Certificate:Path=nothing.pem")]
    [TestCase("Setting Kestrel:Certificates:Default:KeyPath: the file no.key cannot be read", "--urls=https://127.0.0.1:0", "--Kestrel:Certificates:Default:KeyPath=no.key")]
    [TestCase("Setting Installation:BaseTimeZone: is 'Nowhere', which is no code of a zone", "--urls=http://127.0.0.1:0", "--Installation:BaseTimeZone=Nowhere")]
    [TestCase("the code of that zone is DE-BERLIN", "--urls=http://127.0.0.1:0", "--Installation:BaseTimeZone=Europe/Berlin")]
    [TestCase("Setting Installation:OwnCountry: is 47", "--urls=http://127.0.0.1:0", "--Installation:OwnCountry=47")]
    public async Task Start_ThatFails_IsToldInOneSentence(string reason, params string[] settings)
    {
        var refused = await CommandProcess.RunAsync(
            ["serve", "--environment=Production", $"--ConnectionStrings:Services86=Data Source={_folder}/start.db", .. settings]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")), refused.ToString());
        Assert.That(refused.Errors, Does.StartWith("Services86 cannot start. ").And.Contain(reason).And.Not.Contain("   at "));
    }

    [Test]
    public async Task Start_WithASettingsFileThatCannotBeRead_NamesTheFile()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "appsettings.json"), "{ \"Limits\": { ");

        var refused = await CommandProcess.RunAsync(["serve", "--environment=Production", $"--contentRoot={_folder}"]);

        Assert.That((refused.ExitCode, refused.Output), Is.EqualTo((1, "")), refused.ToString());
        Assert.That(refused.Errors, Does.Contain("appsettings.json").And.Not.Contain("   at "));
    }
}
