using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Services86.Tests.Databases;

/// <summary>What must not stand in a statement.</summary>
[TestFixture]
internal sealed partial class StatementRuleTests
{
    // Lists are padded with NULL, and x NOT IN (..., NULL) is never true.
    [Test]
    public void Lists_AreNeverNegated()
    {
        var data = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "Services86.Data"));

        var found = Directory.EnumerateFiles(data, "*.cs", SearchOption.AllDirectories).Where(file => NegatedList().IsMatch(File.ReadAllText(file)));

        Assert.That(found, Is.Empty);
    }

    [GeneratedRegex(@"NOT\s+IN\s*\(?\s*@", RegexOptions.IgnoreCase)]
    private static partial Regex NegatedList();

    private static string Here([CallerFilePath] string file = "") => file;
}
