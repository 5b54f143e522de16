using System.Reflection;
using Services86.Contracts;
using Services86.Host.Calls;

namespace Services86.Tests.Architecture;

/// <summary>Who may know whom: the table of docs/architecture.md.</summary>
[TestFixture]
internal sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Services86.Contracts"] = [],
        ["Services86.Soap"] = [],
        ["Services86.Data"] = [],
        ["Services86.Agents"] = ["Services86.Contracts", "Services86.Data"],
        ["Services86.Host"] = ["Services86.Contracts", "Services86.Soap", "Services86.Data", "Services86.Agents"],
    };

    private static readonly Assembly Host = typeof(CallRunner).Assembly;

    [TestCaseSource(nameof(Allowed))]
    public void Project_References_StayWithinTheTable(KeyValuePair<string, string[]> rule)
    {
        var assembly = rule.Key == "Services86.Host" ? Host : Assembly.Load(rule.Key);

        var ours = assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Services86.", StringComparison.Ordinal));

        Assert.That(ours, Is.SubsetOf(rule.Value));
    }

    [Test]
    public void Contracts_ReferenceNoPackage()
    {
        var foreign = typeof(WireNames).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System", StringComparison.Ordinal) && n is not ("netstandard" or "mscorlib"));

        Assert.That(foreign, Is.Empty);
    }
}
