using System.ServiceModel;
using Services86.Contracts.Shared;

namespace Services86.Contracts.Contacts;

/// <summary>I contact mine.</summary>
[ServiceContract(Name = WireNames.ContactAgent, Namespace = WireNames.Namespace)]
public interface IContactMine
{
    /// <summary>Get my contact.</summary>
    /// <returns>Get my contact.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetMyContact", ReplyAction = WireNames.ContactActions + "GetMyContactResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetMyContact();

    /// <summary>Get my biz card.</summary>
    /// <returns>Get my biz card.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetMyBizCard", ReplyAction = WireNames.ContactActions + "GetMyBizCardResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactEntity?> GetMyBizCard();

    /// <summary>Get my contacts.</summary>
    /// <returns>Get my contacts.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetMyContacts", ReplyAction = WireNames.ContactActions + "GetMyContactsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact[]> GetMyContacts();

    /// <summary>Get my recent contacts.</summary>
    /// <param name="sourceType">Source type.</param>
    /// <returns>Get my recent contacts.</returns>
    /// <remarks>Slow above 2000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetMyRecentContacts", ReplyAction = WireNames.ContactActions + "GetMyRecentContactsResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<Contact[]> GetMyRecentContacts([MessageParameter(Name = "SourceType")] ContactSourceType sourceType);

    /// <summary>Get my active contacts.</summary>
    /// <param name="activityStartTime">Activity start time.</param>
    /// <param name="contactCategories">Contact categories.</param>
    /// <param name="actionType">Action type.</param>
    /// <returns>Get my active contacts.</returns>
    /// <remarks>Slow above 5000 ms. Source: contact-operations.md.</remarks>
    [OperationContract(Action = WireNames.ContactActions + "GetMyActiveContacts", ReplyAction = WireNames.ContactActions + "GetMyActiveContactsResponse")]
    [SlowCall(5000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<ContactActivity[]> GetMyActiveContacts(
        [MessageParameter(Name = "ActivityStartTime")] DateTime activityStartTime,
        [MessageParameter(Name = "ContactCategories")] int[]? contactCategories,
        [MessageParameter(Name = "ActionType")] ContactAction actionType);
}
