using System.Text.RegularExpressions;

namespace Services86.Tests.Databases.Schemas;

/// <summary>Expressions in one spelling, whichever engine has told them.</summary>
internal static partial class SchemaText
{
    public static string Of(string? expression)
    {
        var text = Cast().Replace(expression ?? "", "").ToLowerInvariant();
        text = text.Replace("= any (array", "in (", StringComparison.Ordinal);
        return Blanks().Replace(Brackets().Replace(text, " "), " ").Trim();
    }

    /// <summary>What stands behind WHERE in a CREATE INDEX.</summary>
    public static string Predicate(string createIndex) => Of(Where().Match(createIndex).Groups[1].Value);

    // PostgreSQL says of which type a constant is.
    [GeneratedRegex(@"::[a-z]+(?: [a-z]+)*(?=[\s,)\]]|$)")]
    private static partial Regex Cast();

    [GeneratedRegex(@"[()\[\]]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\bWHERE\b(.*)$", RegexOptions.Singleline)]
    private static partial Regex Where();
}
