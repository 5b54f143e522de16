using Services86.Data.Contacts;

namespace Services86.Agents.Directory;

/// <summary>The order of company lists (contact-operations.md R10): made here and not by the database, so that both databases give the same.</summary>
internal static class NameOrder
{
    /// <summary>By name, department and id; texts upper-cased and compared ordinally.</summary>
    public static IEnumerable<ContactCardRow> InNameOrder(this IEnumerable<ContactCardRow> rows) => rows
        .OrderBy(row => row.Name.ToUpperInvariant(), StringComparer.Ordinal)
        .ThenBy(row => row.Department.ToUpperInvariant(), StringComparer.Ordinal)
        .ThenBy(row => row.ContactId);
}
