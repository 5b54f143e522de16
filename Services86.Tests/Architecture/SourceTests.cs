using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Services86.Tests.Architecture;

/// <summary>Is the house tidy: sizes, names, nothing that should not be in a repository.</summary>
[TestFixture]
internal sealed partial class SourceTests
{
    private const int LongestFile = 500;

    // Wire names of the contract that happen to hold a banned word.
    private static readonly HashSet<string> WireTypes =
        [.. typeof(Contracts.WireNames).Assembly.GetTypes().Select(t => t.Name)];

    private static readonly string Root = FindRoot();

    private static IEnumerable<string> Sources => Directory
        .EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Where(f => !Generated().IsMatch(f));

    [Test]
    public void Files_AreShort()
    {
        var tooLong = Sources.Select(f => (File: Path.GetRelativePath(Root, f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > LongestFile);

        Assert.That(tooLong, Is.Empty);
    }

    [Test]
    public void TypeNames_CarryNoEmptyWords()
    {
        var banned = Sources
            .SelectMany(f => TypeDeclaration().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Where(n => BannedWord().IsMatch(n) && !WireTypes.Contains(n));

        Assert.That(banned, Is.Empty);
    }

    [Test]
    public void Folders_CarryBusinessWords()
    {
        string[] technical = ["Services", "Helpers", "Utils", "Interfaces", "Managers", "Common"];

        var found = Sources.SelectMany(f => Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).SkipLast(1)).Intersect(technical);

        Assert.That(found, Is.Empty);
    }

    [Test]
    public void Classes_OutsideTheContractAndTheStack_AreInternal()
    {
        var open = new[] { "Services86.Data", "Services86.Agents", "Services86.Host" }
            .SelectMany(n => System.Reflection.Assembly.Load(n).GetExportedTypes())
            .Select(t => t.FullName)
            .Where(n => n != "Program");

        Assert.That(open, Is.Empty);
    }

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|sealed|static|abstract|partial|readonly|ref)\s+)*(?:class|struct|record|interface|enum)(?:\s+(?:class|struct))?\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("Manager|Helper|Util|Common|Base$|Impl$|Info$")]
    private static partial Regex BannedWord();

    private static string FindRoot([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
