using System.ServiceModel;

namespace Services86.Contracts.Contacts;

/// <summary>I contact duplicates.</summary>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactDuplicates
{
    /// <summary>Get duplicates.</summary>
    /// <param name="name">Name.</param>
    /// <returns>Get duplicates.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetDuplicates", ReplyAction = WireNames.ContactActions + "GetDuplicatesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DuplicateEntry[]> GetDuplicates([MessageParameter(Name = "Name")] string? name);

    /// <summary>Get name department duplicates.</summary>
    /// <param name="name">Name.</param>
    /// <param name="department">Department.</param>
    /// <returns>Get name department duplicates.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetNameDepartmentDuplicates", ReplyAction = WireNames.ContactActions + "GetNameDepartmentDuplicatesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DuplicateEntry[]> GetNameDepartmentDuplicates(
        [MessageParameter(Name = "Name")] string? name,
        [MessageParameter(Name = "Department")] string? department);

    /// <summary>Create new entry.</summary>
    /// <param name="duplicate">Duplicate.</param>
    /// <returns>Create new entry.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "CreateNewEntry", ReplyAction = WireNames.ContactActions + "CreateNewEntryResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> CreateNewEntry([MessageParameter(Name = "Duplicate")] DuplicateEntry? duplicate);

    /// <summary>Get duplicate rules.</summary>
    /// <returns>Get duplicate rules.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetDuplicateRules", ReplyAction = WireNames.ContactActions + "GetDuplicateRulesResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<DuplicateRule[]> GetDuplicateRules();

    /// <summary>Set duplicate rules status.</summary>
    /// <param name="rules">Rules.</param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "SetDuplicateRulesStatus", ReplyAction = WireNames.ContactActions + "SetDuplicateRulesStatusResponse")]
    [SlowCall(2000)]
    Task SetDuplicateRulesStatus([MessageParameter(Name = "Rules")] DuplicateRule[]? rules);
}
