using System.ServiceModel;

namespace Services86.Contracts.Contacts;

/// <summary>Possible duplicates of a company, and the rules that find them.</summary>
/// <remarks>Source: contact-operations.md §16-§19, §22.</remarks>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactDuplicates
{
    private const string Actions = WireNames.ContactActions;

    /// <summary>
    /// Returns the companies that a new one of that name might duplicate: equal names first, then names that sound alike, each company once.
    /// Which rules run is set by SetDuplicateRulesStatus; deleted and unreadable companies are left out.
    /// </summary>
    /// <param name="name">The name to look for; blank gives an empty array.</param>
    /// <returns>The possible duplicates, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §16.</remarks>
    [OperationContract(Action = Actions + "GetDuplicates", ReplyAction = Actions + "GetDuplicatesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DuplicateEntry[]> GetDuplicates([MessageParameter(Name = "Name")] string? name);

    /// <summary>
    /// Returns the companies with an equal name and, unless it is blank, an equal department, without regard to case and outer blanks.
    /// </summary>
    /// <param name="name">The name to look for; blank gives an empty array.</param>
    /// <param name="department">The department; blank compares the name alone.</param>
    /// <returns>The possible duplicates, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §22.</remarks>
    [OperationContract(Action = Actions + "GetNameDepartmentDuplicates", ReplyAction = Actions + "GetNameDepartmentDuplicatesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DuplicateEntry[]> GetNameDepartmentDuplicates(
        [MessageParameter(Name = "Name")] string? name,
        [MessageParameter(Name = "Department")] string? department);

    /// <summary>
    /// Creates a company from a duplicate found by an external source and returns its id. The built-in rules have no external source: refuses
    /// theirs (SoNotSupportedException), an unknown rule (SoNotFoundException), nil (SoInvalidArgumentException) and callers who may not insert
    /// companies (SoSentryException).
    /// </summary>
    /// <param name="duplicate">The external hit, SoPrimaryKey 0.</param>
    /// <returns>Id of the new company.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §17.</remarks>
    [OperationContract(Action = Actions + "CreateNewEntry", ReplyAction = Actions + "CreateNewEntryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> CreateNewEntry([MessageParameter(Name = "Duplicate")] DuplicateEntry? duplicate);

    /// <summary>Returns the duplicate rules for company names and whether each is active for the caller.</summary>
    /// <returns>The rules in the order in which they run, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §18.</remarks>
    [OperationContract(Action = Actions + "GetDuplicateRules", ReplyAction = Actions + "GetDuplicateRulesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DuplicateRule[]> GetDuplicateRules();

    /// <summary>
    /// Switches duplicate rules on or off for the caller alone. Rules not listed keep their state, unknown names are ignored, and a rule that
    /// the installation has disabled stays off.
    /// </summary>
    /// <param name="rules">Name and IsActive count; of the same name twice the last one. Nil changes nothing.</param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §19.</remarks>
    [OperationContract(Action = Actions + "SetDuplicateRulesStatus", ReplyAction = Actions + "SetDuplicateRulesStatusResponse")]
    [SlowCall(2000)]
    Task SetDuplicateRulesStatus([MessageParameter(Name = "Rules")] DuplicateRule[]? rules);
}
