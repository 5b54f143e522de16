using Services86.Data.Contacts;

namespace Services86.Agents.Contacts.Entities;

/// <summary>The company number, Number2.</summary>
internal sealed class ContactNumbers(ContactNumberRepository numbers) : NumberRules(numbers, "Number2", "company");
