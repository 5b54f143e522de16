using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Duplicates;

/// <summary>Looks for companies that a new one might duplicate; what the caller may not read is left out (contact-operations.md §16, §22).</summary>
internal sealed class DuplicateSearch(DuplicateRepository companies, DuplicateSwitches switches, Sentry sentry)
{
    /// <summary>By every active rule in turn; a company that one has found is not repeated by the next.</summary>
    public async Task<DuplicateEntry[]> ByNameAsync(string name)
    {
        var nameKey = SearchKeys.Name(name);
        if (nameKey.Length == 0) return [];
        var found = new List<DuplicateEntry>();
        var known = new HashSet<int>();
        foreach (var rule in DuplicateRuleKind.Switchable)
        {
            if (!await switches.IsActiveAsync(rule)) continue;
            var rows = rule == DuplicateRuleKind.EqualName ? await companies.ByNameAsync(nameKey) : await BySoundAsync(name);
            found.AddRange(Entries(rule, rows.Where(row => known.Add(row.ContactId))));
        }

        return [.. found];
    }

    /// <summary>By name and department; a blank department compares the name alone (AMB-19).</summary>
    public async Task<DuplicateEntry[]> ByNameAndDepartmentAsync(string name, string department)
    {
        var nameKey = SearchKeys.Name(name);
        var departmentKey = SearchKeys.Name(department);
        if (nameKey.Length == 0) return [];
        var rows = departmentKey.Length == 0
            ? await companies.ByNameAsync(nameKey)
            : await companies.ByNameAndDepartmentAsync(nameKey, departmentKey);
        return [.. Entries(DuplicateRuleKind.NameAndDepartment, rows)];
    }

    // A name without letters sounds like nothing.
    private async Task<List<DuplicateRow>> BySoundAsync(string name) =>
        SearchKeys.Sound(name) is { Length: > 0 } soundKey ? await companies.BySoundAsync(soundKey) : [];

    // By name, department, id (R10); in code, because the databases order differently what lies beyond the basic plane.
    private IEnumerable<DuplicateEntry> Entries(DuplicateRuleKind rule, IEnumerable<DuplicateRow> rows) => rows
        .Where(row => RightOn(row).CanRead)
        .OrderBy(row => SearchKeys.Name(row.Name), StringComparer.Ordinal)
        .ThenBy(row => SearchKeys.Name(row.Department), StringComparer.Ordinal)
        .ThenBy(row => row.ContactId)
        .Select(row => new DuplicateEntry
        {
            RuleName = rule.Name,
            SoPrimaryKey = row.ContactId,
            EntryName = NameOf(row),
            EntryIdentifier = "",
            RuleDisplayName = rule.DisplayName,
        });

    // The full name of the card, with what the caller may not read left out.
    private string NameOf(DuplicateRow row)
    {
        var right = RightOn(row);
        return RecordNames.Company(right.CanReadMember("Name") ? row.Name : "", right.CanReadMember("Department") ? row.Department : "");
    }

    private RecordRight RightOn(DuplicateRow row) =>
        sentry.OfContact(new ContactSubject(row.ContactId, new Ownership(row.AssociateId ?? 0, row.UserGroupId ?? 0, row.ContactId)));
}
