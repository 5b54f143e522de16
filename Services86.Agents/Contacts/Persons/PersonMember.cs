using Services86.Contracts.Contacts;

namespace Services86.Agents.Contacts.Persons;

/// <summary>One writable member of a person.</summary>
/// <param name="Name">Wire name.</param>
/// <param name="Value">What is compared to know whether somebody filled it.</param>
/// <param name="Blank">Takes it from a carrier whose reader may not see it.</param>
internal sealed record PersonMember(string Name, Func<PersonRecord, object?> Value, Action<PersonEntity> Blank);
