using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>The persons of a company.</summary>
/// <remarks>Source: contact-operations.md §8, §9, §15.</remarks>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactPersons
{
    private const string Actions = WireNames.ContactActions;

    /// <summary>Returns the persons of a company by rank, former employees included, deleted and unreadable ones not.</summary>
    /// <param name="contactId">Id of the company; 0 or an unknown one finds nothing.</param>
    /// <returns>The persons, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §8.</remarks>
    [OperationContract(Action = Actions + "GetPersons", ReplyAction = Actions + "GetPersonsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Person[]> GetPersons([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>
    /// Returns one company with everything that can be edited and its persons by rank. An unknown, deleted or unreadable one gives nil.
    /// </summary>
    /// <param name="contactId">Id of the company; 0 gives nil.</param>
    /// <returns>The entity with Persons filled, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §9.</remarks>
    [OperationContract(Action = Actions + "GetContactWithPersons", ReplyAction = Actions + "GetContactWithPersonsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetContactWithPersons([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>
    /// Adds a new person to a company, ranked last, with the company's owner, and its country unless another is given, and returns it as
    /// stored. Consents count only for callers who may manage them. Refuses a nil person (SoInvalidArgumentException), one that is saved
    /// already (SoIllegalOperationException), one without first and last name, too long texts and ids that name nothing
    /// (SoValidationException, naming the member), an unknown company (SoNotFoundException) and missing insert right (SoSentryException).
    /// </summary>
    /// <param name="contactId">Id of the company; it wins over the person's own Contact.</param>
    /// <param name="newPersonEntity">The person, PersonId 0.</param>
    /// <returns>The person as stored; nil when the caller may not read the result.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §15.</remarks>
    [OperationContract(Action = Actions + "AddPerson", ReplyAction = Actions + "AddPersonResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<PersonEntity?> AddPerson(
        [MessageParameter(Name = "ContactId")] int contactId,
        [MessageParameter(Name = "NewPersonEntity")] PersonEntity? newPersonEntity);
}
