using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Companies as a whole: read, save, delete, restore, merge, copy.</summary>
/// <remarks>Source: contact-operations.md §1-§4, §6, §7, §20, §21, §23, §26, §27.</remarks>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactEntities
{
    private const string Actions = WireNames.ContactActions;

    /// <summary>
    /// Returns a new, unsaved company card with the caller's defaults: own country, category and business of the preferences, the caller as
    /// owner, all interests unselected, an empty address in the country's layout. Nothing is written.
    /// </summary>
    /// <returns>The unsaved entity, ContactId 0; TableRight tells what the caller may do with an own company.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §1.</remarks>
    [OperationContract(Action = Actions + "CreateDefaultContactEntity", ReplyAction = Actions + "CreateDefaultContactEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity> CreateDefaultContactEntity();

    /// <summary>
    /// Returns one company with everything that can be edited, all interests with their selection included, persons not. An unknown, deleted
    /// or unreadable one gives nil.
    /// </summary>
    /// <param name="contactEntityId">Id of the company; 0 gives nil.</param>
    /// <returns>The entity, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §6.</remarks>
    [OperationContract(Action = Actions + "GetContactEntity", ReplyAction = Actions + "GetContactEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetContactEntity([MessageParameter(Name = "ContactEntityId")] int contactEntityId);

    /// <summary>
    /// Inserts (ContactId 0) or updates a company with its addresses, phones, e-mails, web addresses, interests and user-defined fields in
    /// one transaction, and returns it as read again. Duplicates are not looked for. Refuses a nil entity (SoInvalidArgumentException), an
    /// unknown or deleted company (SoNotFoundException), a blank name, too long texts and ids that name nothing (SoValidationException,
    /// naming the member) and missing rights (SoSentryException).
    /// </summary>
    /// <param name="contactEntity">
    /// The whole card as it shall be; absent texts, numbers and flags clear, while nil collections and a nil address keep what is stored.
    /// Persons are ignored.
    /// </param>
    /// <returns>The entity as stored; nil when the caller may not read the result.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §2.</remarks>
    [OperationContract(Action = Actions + "SaveContactEntity", ReplyAction = Actions + "SaveContactEntityResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> SaveContactEntity([MessageParameter(Name = "ContactEntity")] ContactEntity? contactEntity);

    /// <summary>
    /// Marks a company and its persons as deleted; they vanish from every read until Undelete. Activities stay. An unknown or deleted id does
    /// nothing. Refuses without the right to delete, and for the licence owner and companies whose persons are users (SoSentryException).
    /// </summary>
    /// <param name="contactEntityId">Id of the company; 0 does nothing.</param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §3.</remarks>
    [OperationContract(Action = Actions + "DeleteContactEntity", ReplyAction = Actions + "DeleteContactEntityResponse")]
    [SlowCall(2000)]
    Task DeleteContactEntity([MessageParameter(Name = "ContactEntityId")] int contactEntityId);

    /// <summary>
    /// Restores a company that was marked as deleted, together with all its deleted persons, those deleted before it included. It keeps
    /// its number even if another company has got the same one meanwhile. A company that is not deleted stays as it is. Refuses an id that does
    /// not exist or was removed for good (SoNotFoundException) and callers without the right to delete the company (SoSentryException).
    /// </summary>
    /// <param name="id">Id of the company.</param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §7.</remarks>
    [OperationContract(Action = Actions + "Undelete", ReplyAction = Actions + "UndeleteResponse")]
    [SlowCall(2000)]
    Task Undelete([MessageParameter(Name = "Id")] int id);

    /// <summary>
    /// Removes for good the companies that were marked as deleted longer ago than the preference System/SoftDeleteRetention says (14 days by
    /// default), with their deleted persons; activities stay with their reference cleared, and persons who are users stay without company. The
    /// work is done in small transactions; a call that is cut short has done a part of it, and the next one does the rest. Refuses callers
    /// without the administrator's right (SoSentryException).
    /// </summary>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §26.</remarks>
    [OperationContract(Action = Actions + "DeleteExpired", ReplyAction = Actions + "DeleteExpiredResponse")]
    [SlowCall(2000)]
    Task DeleteExpired();

    /// <summary>
    /// Merges one company into another in one transaction: persons, activities, sales, project memberships, relations, favourites and recent
    /// lists move to the destination, unreadable ones too, and the source is marked as deleted. On demand persons of the same name become one
    /// and blank fields of the destination are filled. Refuses callers who may not manage entities,
    /// update the destination and delete the source (SoSentryException), a missing or deleted company (SoNotFoundException), and source equal
    /// to destination (SoIllegalOperationException).
    /// </summary>
    /// <param name="sourceContactId">Id of the company that disappears.</param>
    /// <param name="destinationContactId">Id of the company that remains.</param>
    /// <param name="mergeIdenticalPersons">
    /// True merges persons whose first, middle and last names are exactly equal, users excepted; false moves them all.
    /// </param>
    /// <param name="replaceEmptyFieldsOnDestination">
    /// True fills blank fields of the destination, and of persons that are merged, from the source; a flag that is not set is blank, and a
    /// filled field is never overwritten. False leaves the fields alone, but a merged person's consents and refusal of mailings are kept.
    /// </param>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §20.</remarks>
    [OperationContract(Action = Actions + "Merge", ReplyAction = Actions + "MergeResponse")]
    [SlowCall(2000)]
    Task Merge(
        [MessageParameter(Name = "SourceContactId")] int sourceContactId,
        [MessageParameter(Name = "DestinationContactId")] int destinationContactId,
        [MessageParameter(Name = "MergeIdenticalPersons")] bool mergeIdenticalPersons,
        [MessageParameter(Name = "ReplaceEmptyFieldsOnDestination")] bool replaceEmptyFieldsOnDestination);

    /// <summary>
    /// Copies a company's details under a new name and returns the new id; it keeps the owner and gets its own number and code. Activities,
    /// sales, interests and memberships are not copied. Refuses callers who may not manage entities or insert companies of that owner
    /// (SoSentryException), a blank or too long name (SoValidationException), and an unknown, deleted or unreadable source
    /// (SoNotFoundException).
    /// </summary>
    /// <param name="sourceContactId">Id of the company to copy.</param>
    /// <param name="destinationContactName">Name of the copy.</param>
    /// <param name="destinationContactDepartment">Department of the copy, taken as given.</param>
    /// <param name="copyPersons">True copies the persons too, ranks kept; copies are never users.</param>
    /// <returns>Id of the new company.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §21.</remarks>
    [OperationContract(Action = Actions + "Copy", ReplyAction = Actions + "CopyResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<int> Copy(
        [MessageParameter(Name = "SourceContactId")] int sourceContactId,
        [MessageParameter(Name = "DestinationContactName")] string? destinationContactName,
        [MessageParameter(Name = "DestinationContactDepartment")] string? destinationContactDepartment,
        [MessageParameter(Name = "CopyPersons")] bool copyPersons);

    /// <summary>
    /// Returns one company as a light, read-only carrier with first phone, e-mail and web address. An unknown, deleted or unreadable one
    /// gives nil.
    /// </summary>
    /// <param name="contactId">Id of the company; 0 gives nil.</param>
    /// <returns>The company, or nil.</returns>
    /// <remarks>Slow above 1000 ms. Source: contact-operations.md §4.</remarks>
    [OperationContract(Action = Actions + "GetContact", ReplyAction = Actions + "GetContactResponse")]
    [SlowCall(1000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact?> GetContact([MessageParameter(Name = "ContactId")] int contactId);

    /// <summary>
    /// Returns the companies of the given ids as light carriers, in the order of the request and each once. Unknown, deleted and unreadable
    /// ones are left out.
    /// </summary>
    /// <param name="contactIds">Ids of companies; nil or empty gives an empty array.</param>
    /// <returns>The companies that were found, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §27.</remarks>
    [OperationContract(Action = Actions + "GetContactList", ReplyAction = Actions + "GetContactListResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact[]> GetContactList([MessageParameter(Name = "ContactIds")] int[]? contactIds);

    /// <summary>
    /// Tells whether a text is allowed as the number (Number2) of a company: at most 49 characters, and unique or blank as the number's
    /// counter demands.
    /// </summary>
    /// <param name="contactId">
    /// The company that is to have the number and is left out of the comparison; 0 or an unknown one is a new company.
    /// </param>
    /// <param name="number">The number to test.</param>
    /// <returns>True when the number may be used.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §23.</remarks>
    [OperationContract(Action = Actions + "IsNumberValid", ReplyAction = Actions + "IsNumberValidResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<bool> IsNumberValid([MessageParameter(Name = "ContactId")] int contactId, [MessageParameter(Name = "Number")] string? number);
}
