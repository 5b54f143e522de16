using Services86.Agents.Errors;
using Services86.Contracts.Contacts;

namespace Services86.Agents.Contacts.Duplicates;

/// <summary>Search for duplicates: not part of this version.</summary>
internal sealed class ContactDuplicates : IContactDuplicates
{
    public Task<DuplicateEntry[]> GetDuplicates(string? name) => throw new SoNotSupportedException(nameof(GetDuplicates));

    public Task<DuplicateEntry[]> GetNameDepartmentDuplicates(string? name, string? department) =>
        throw new SoNotSupportedException(nameof(GetNameDepartmentDuplicates));

    public Task<int> CreateNewEntry(DuplicateEntry? duplicate) => throw new SoNotSupportedException(nameof(CreateNewEntry));

    public Task<DuplicateRule[]> GetDuplicateRules() => throw new SoNotSupportedException(nameof(GetDuplicateRules));

    public Task SetDuplicateRulesStatus(DuplicateRule[]? rules) => throw new SoNotSupportedException(nameof(SetDuplicateRulesStatus));
}
