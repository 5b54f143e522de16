using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Duplicates;

/// <summary>Possible duplicates, and the rules that find them (contact-operations.md §16-§19, §22).</summary>
internal sealed class ContactDuplicates(DuplicateSearch search, DuplicateSwitches switches, Sentry sentry, CallContext call) : IContactDuplicates
{
    public Task<DuplicateEntry[]> GetDuplicates(string? name) => search.ByNameAsync(name ?? "");

    public Task<DuplicateEntry[]> GetNameDepartmentDuplicates(string? name, string? department) =>
        search.ByNameAndDepartmentAsync(name ?? "", department ?? "");

    // Our rules look into this database only, so there is never an external entry to create a company from.
    public Task<int> CreateNewEntry(DuplicateEntry? duplicate)
    {
        if (duplicate is null) throw SoInvalidArgumentException.For("Duplicate", null, "an entry of an external source");
        Sentry.Demand(sentry.OfContact(new ContactSubject(0, new Ownership(call.Caller.AssociateId, call.Caller.GroupId))), ETableRight.Insert);
        if (DuplicateRuleKind.Find(duplicate.RuleName) is not { } rule) throw new SoNotFoundException("duplicaterule", duplicate.RuleName ?? "");
        throw new SoNotSupportedException(nameof(CreateNewEntry), $"the rule {rule.Name} has no external source; its entries are companies already");
    }

    public async Task<DuplicateRule[]> GetDuplicateRules()
    {
        var rules = new List<DuplicateRule>();
        foreach (var rule in DuplicateRuleKind.Switchable)
        {
            rules.Add(new()
            {
                Name = rule.Name,
                DisplayName = rule.DisplayName,
                DisplayTooltip = rule.DisplayTooltip,
                IsActive = await switches.IsActiveAsync(rule),
            });
        }

        return [.. rules];
    }

    public Task SetDuplicateRulesStatus(DuplicateRule[]? rules) => switches.SetAsync(rules ?? []);
}
