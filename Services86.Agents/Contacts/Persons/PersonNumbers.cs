using Services86.Agents.Contacts.Entities;
using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Persons;

/// <summary>The person number; its counter comes without Allocate (data/seed-data.md A1).</summary>
internal sealed class PersonNumbers(PersonNumberRepository numbers) : NumberRules(numbers, "PersonNumber", "person");
