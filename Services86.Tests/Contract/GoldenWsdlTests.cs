namespace Services86.Tests.Contract;

/// <summary>The files in the folder <c>wsdl</c> are what the host serves; a change of them is a change of the contract.</summary>
public sealed class GoldenWsdlTests
{
    private const string Accept = "SERVICES86_ACCEPT_WSDL";

    [TestCaseSource(typeof(WsdlAgents), nameof(WsdlAgents.Names))]
    public void Wsdl_Served_EqualsGoldenFile(string agent)
    {
        var served = WsdlAgents.Served(agent);
        var file = Path.Combine(Folder(), agent + ".wsdl");
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, served);
        }

        Assert.That(File.Exists(file), Is.True, $"wsdl/{agent}.wsdl is missing; {HowToAccept}");
        Assert.That(Drift(File.ReadAllText(file), served), Is.Null, $"wsdl/{agent}.wsdl is not what the host serves; {HowToAccept}");
    }

    [TestCase("name=\"Message\" nillable=\"true\"", "name=\"Message\"", "complexType {http://www.superoffice.net/ws/crm/NetServer/Services86}SoExceptionInfo")]
    [TestCase("soapAction=\"http://www.superoffice.net/", "soapAction=\"http://localhost/", "binding BasicHttpBinding_SoPrincipal.AuthenticateGeneric")]
    [TestCase("<wsdl:part name=\"ExtraInfo\" element=\"tns:ExtraInfo\" />", "", "message AuthenticateResponse_Headers")]
    public void Drift_ChangedDocument_NamesTheComponent(string text, string changed, string component)
    {
        var golden = WsdlAgents.Served("SoPrincipal");

        Assert.That(Drift(golden, golden.Replace(text, changed)), Does.StartWith($"'{component}' differs."));
    }

    private static string HowToAccept =>
        $"if the change is meant, accept it with './build.sh wsdl --accept' ({Accept}=1 and this test) and review the diff.";

    private static string? Drift(string golden, string served)
    {
        if (golden == served)
        {
            return null;
        }

        return WsdlComponents.OfDocument(served).FirstDifferenceFrom(WsdlComponents.OfDocument(golden))
            ?? "All components agree; their order or the layout of the text differs.";
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Services86.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No solution lies above the tests.");
        }

        return Path.Combine(folder.FullName, "wsdl");
    }
}
