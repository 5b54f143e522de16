using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;

namespace Services86.Agents.Contacts.Persons;

/// <summary>The persons of a company (contact-operations.md §8, §9, §15).</summary>
internal sealed class ContactPersons(ContactReader reader, PersonCards persons, PersonAddition addition) : IContactPersons
{
    public Task<Person[]> GetPersons(int contactId) => persons.OfCompanyAsync(contactId);

    public Task<ContactEntity?> GetContactWithPersons(int contactId) => reader.WithPersonsAsync(contactId);

    public Task<PersonEntity?> AddPerson(int contactId, PersonEntity? newPersonEntity) => newPersonEntity is null
        ? throw SoInvalidArgumentException.For("NewPersonEntity", null, "a person")
        : addition.AddAsync(contactId, newPersonEntity);
}
