using Services86.Agents.Errors;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Persons;

/// <summary>Persons of a company: not part of this version.</summary>
internal sealed class ContactPersons : IContactPersons
{
    public Task<Person[]> GetPersons(int contactId) => throw new SoNotSupportedException(nameof(GetPersons));

    public Task<ContactEntity?> GetContactWithPersons(int contactId) => throw new SoNotSupportedException(nameof(GetContactWithPersons));

    public Task<PersonEntity?> AddPerson(int contactId, PersonEntity? newPersonEntity) => throw new SoNotSupportedException(nameof(AddPerson));
}
