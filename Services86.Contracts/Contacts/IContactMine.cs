using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>Companies that concern the caller.</summary>
/// <remarks>Source: contact-operations.md §5, §10, §11, §28, §29.</remarks>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactMine
{
    private const string Actions = WireNames.ContactActions;

    /// <summary>Returns the company that the caller's own person belongs to; nil for a user without person.</summary>
    /// <returns>The entity, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §10.</remarks>
    [OperationContract(Action = Actions + "GetMyContact", ReplyAction = Actions + "GetMyContactResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetMyContact();

    /// <summary>
    /// Returns the company that the caller's own person belongs to, with its persons and interests; nil for a user without person.
    /// </summary>
    /// <returns>The entity with Persons filled, or nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §11.</remarks>
    [OperationContract(Action = Actions + "GetMyBizCard", ReplyAction = Actions + "GetMyBizCardResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetMyBizCard();

    /// <summary>Returns the companies that the caller owns, by name and department, as light carriers.</summary>
    /// <returns>The companies, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §28.</remarks>
    [OperationContract(Action = Actions + "GetMyContacts", ReplyAction = Actions + "GetMyContactsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact[]> GetMyContacts();

    /// <summary>
    /// Returns a first pick-list of companies: those of the caller's history, of today's and tomorrow's appointments, and of the favourites,
    /// in this order and each once.
    /// </summary>
    /// <param name="sourceType">Which of the three to use; the empty list is all.</param>
    /// <returns>The companies, never nil.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md §29.</remarks>
    [OperationContract(Action = Actions + "GetMyRecentContacts", ReplyAction = Actions + "GetMyRecentContactsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact[]> GetMyRecentContacts([MessageParameter(Name = "SourceType")] ContactSourceType sourceType);

    /// <summary>
    /// Returns the caller's own companies on which something happened since the given time, one row each with its latest event, the newest
    /// first. Events are new and changed companies and persons, new and completed follow-ups, and new documents; what the caller may not read
    /// gives none.
    /// </summary>
    /// <param name="activityStartTime">
    /// Events from this moment on count, in the zone of the TimeZone header; a moment in the future stands for the caller's last log-out.
    /// </param>
    /// <param name="contactCategories">Ids of list Category; nil or empty does not filter, 0 matches companies without category.</param>
    /// <param name="actionType">Kinds of event to look for; the empty list does not filter.</param>
    /// <returns>The companies with their latest event, never nil.</returns>
    /// <remarks>Slow above 5000 ms. Source: contact-operations.md §5.</remarks>
    [OperationContract(Action = Actions + "GetMyActiveContacts", ReplyAction = Actions + "GetMyActiveContactsResponse")]
    [SlowCall(5000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactActivity[]> GetMyActiveContacts(
        [MessageParameter(Name = "ActivityStartTime")] DateTime activityStartTime,
        [MessageParameter(Name = "ContactCategories")] int[]? contactCategories,
        [MessageParameter(Name = "ActionType")] ContactAction actionType);
}
