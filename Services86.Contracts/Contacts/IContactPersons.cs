using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>I contact persons.</summary>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactPersons
{
    /// <summary>Get persons.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <returns>Get persons.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetPersons", ReplyAction = WireNames.ContactActions + "GetPersonsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Person[]> GetPersons([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>Get contact with persons.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <returns>Get contact with persons.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetContactWithPersons", ReplyAction = WireNames.ContactActions + "GetContactWithPersonsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetContactWithPersons([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>Add person.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="newPersonEntity">New person entity.</param>
    /// <returns>Add person.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "AddPerson", ReplyAction = WireNames.ContactActions + "AddPersonResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<PersonEntity?> AddPerson(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "NewPersonEntity")] PersonEntity? newPersonEntity);
}
