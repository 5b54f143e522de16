using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>I contact entities.</summary>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactEntities
{
    /// <summary>Create default contact entity.</summary>
    /// <returns>Create default contact entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "CreateDefaultContactEntity", ReplyAction = WireNames.ContactActions + "CreateDefaultContactEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity> CreateDefaultContactEntity();

    /// <summary>Get contact entity.</summary>
    /// <param name="contactEntityId">Contact entity id.</param>
    /// <returns>Get contact entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetContactEntity", ReplyAction = WireNames.ContactActions + "GetContactEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetContactEntity([MessageParameter(Name = "ContactEntityId")] int contactEntityId);

    /// <summary>Save contact entity.</summary>
    /// <param name="contactEntity">Contact entity.</param>
    /// <returns>Save contact entity.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "SaveContactEntity", ReplyAction = WireNames.ContactActions + "SaveContactEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> SaveContactEntity([MessageParameter(Name = "ContactEntity")] ContactEntity? contactEntity);

    /// <summary>Delete contact entity.</summary>
    /// <param name="contactEntityId">Contact entity id.</param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "DeleteContactEntity", ReplyAction = WireNames.ContactActions + "DeleteContactEntityResponse")]
    [SlowCall(2000)]
    Task DeleteContactEntity([MessageParameter(Name = "ContactEntityId")] int contactEntityId);

    /// <summary>Undelete.</summary>
    /// <param name="id">Id.</param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "Undelete", ReplyAction = WireNames.ContactActions + "UndeleteResponse")]
    [SlowCall(2000)]
    Task Undelete([MessageParameter(Name = "Id")] int id);

    /// <summary>Delete expired.</summary>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "DeleteExpired", ReplyAction = WireNames.ContactActions + "DeleteExpiredResponse")]
    [SlowCall(2000)]
    Task DeleteExpired();

    /// <summary>Merge.</summary>
    /// <param name="sourceContactId">Source contact id.</param>
    /// <param name="destinationContactId">Destination contact id.</param>
    /// <param name="mergeIdenticalPersons">Merge identical persons.</param>
    /// <param name="replaceEmptyFieldsOnDestination">Replace empty fields on destination.</param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "Merge", ReplyAction = WireNames.ContactActions + "MergeResponse")]
    [SlowCall(2000)]
    Task Merge(
        [MessageParameter(Name = "SourceContactId")] int sourceContactId,
        [MessageParameter(Name = "DestinationContactId")] int destinationContactId,
        [MessageParameter(Name = "MergeIdenticalPersons")] bool mergeIdenticalPersons,
        [MessageParameter(Name = "ReplaceEmptyFieldsOnDestination")] bool replaceEmptyFieldsOnDestination);

    /// <summary>Copy.</summary>
    /// <param name="sourceContactId">Source contact id.</param>
    /// <param name="destinationContactName">Destination contact name.</param>
    /// <param name="destinationContactDepartment">Destination contact department.</param>
    /// <param name="copyPersons">Copy persons.</param>
    /// <returns>Copy.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "Copy", ReplyAction = WireNames.ContactActions + "CopyResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> Copy(
        [MessageParameter(Name = "SourceContactId")] int sourceContactId,
        [MessageParameter(Name = "DestinationContactName")] string? destinationContactName,
        [MessageParameter(Name = "DestinationContactDepartment")] string? destinationContactDepartment,
        [MessageParameter(Name = "CopyPersons")] bool copyPersons);

    /// <summary>Get contact.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <returns>Get contact.</returns>
    /// <remarks>Slow above 1000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetContact", ReplyAction = WireNames.ContactActions + "GetContactResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact?> GetContact([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>Get contact list.</summary>
    /// <param name="contactIds">Contact ids.</param>
    /// <returns>Get contact list.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetContactList", ReplyAction = WireNames.ContactActions + "GetContactListResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact[]> GetContactList([MessageParameter(Name = "ContactIds")] int[]? contactIds);

    /// <summary>Is number valid.</summary>
    /// <param name="contactId">Contact id.</param>
    /// <param name="number">Number.</param>
    /// <returns>Is number valid.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "IsNumberValid", ReplyAction = WireNames.ContactActions + "IsNumberValidResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool> IsNumberValid([MessageParameter(Name = "ContactId")] int contactId, [MessageParameter(Name = "Number")] string? number);
}
