namespace Services86.Tests.Interop;

/// <summary>Do strangers understand us: client stacks that others wrote, each fed with a contract and sent through one scenario.</summary>
[TestFixture]
[Category("Interop")]
internal sealed class InteropTests
{
    private const string PublishedFolder = "SERVICES86_PUBLISHED_WSDL";

    private InteropHost _host = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await InteropHost.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [TestCaseSource(typeof(ClientStack), nameof(ClientStack.All))]
    public async Task Scenario_BuiltFromOurContract_HasNoFailedCheck(object stack) =>
        await RunScenarioAsync((ClientStack)stack, $"{_host.Address}/{{agent}}.svc?wsdl");

    [TestCaseSource(typeof(ClientStack), nameof(ClientStack.All))]
    public async Task Scenario_BuiltFromThePublishedContract_HasNoFailedCheck(object stack)
    {
        var folder = Environment.GetEnvironmentVariable(PublishedFolder);
        if (!Directory.Exists(folder))
        {
            Assert.Ignore($"The published contract is not here; {PublishedFolder} may name its folder.");
        }

        await RunScenarioAsync((ClientStack)stack, Path.Combine(folder, "{agent}.wsdl"));
    }

    private async Task RunScenarioAsync(ClientStack stack, string wsdl)
    {
        if (!await stack.IsHereAsync())
        {
            Assert.Ignore($"The {stack} stack is not here; Debian packages: {stack.Packages}.");
        }

        var run = await stack.RunAsync(wsdl, _host.Address);

        var failures = string.Join('\n', run.Output.Split('\n').Where(l => !l.StartsWith("ok ", StringComparison.Ordinal)));
        Assert.That(run.LastLine, Does.Match("^scenario: [1-9][0-9]* checks, 0 failed$"), $"{failures}\n{run.Errors}");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
    }
}
