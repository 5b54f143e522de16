using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>Leads and requests for information from outside.</summary>
/// <remarks>Source: appointment-operations.md §14.</remarks>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentLeads
{
    private const string Actions = WireNames.AppointmentActions;

    /// <summary>
    /// Registers a sales lead: finds or creates the company and person, puts a to-do into the check list of the company's owner and relates
    /// the company to the submitter. When several companies match it creates nothing and returns them all. Refuses an unknown associate when
    /// a company must be created (SoInvalidArgumentException) and a missing right to insert company or person (SoSentryException).
    /// </summary>
    /// <param name="associateIdForNewContact">Owner ("our contact") of a company that has to be created.</param>
    /// <param name="leadDescription">What the lead is about; becomes the text of the to-do, with a line about the submitter.</param>
    /// <param name="relation">Text of the relation between the lead's company and the submitter.</param>
    /// <param name="relationId">Id of the relation's definition; without a valid one no relation is made.</param>
    /// <param name="leadContact">Name of the lead's company, compared without regard to case.</param>
    /// <param name="leadPersonFirstname">First name of the lead.</param>
    /// <param name="leadPersonLastname">Last name of the lead.</param>
    /// <param name="leadPersonEmail">E-mail address of the lead; an exact match decides before the names.</param>
    /// <param name="leadPhoneNumber">Phone number, for a person or company that has to be created.</param>
    /// <param name="creatorsContact">Name of the submitter's company; the relation needs exactly one company of that name.</param>
    /// <param name="creatorsFirstname">First name of the submitter.</param>
    /// <param name="creatorsLastname">Last name of the submitter.</param>
    /// <returns>
    /// The person and company found or created and the responsible person, or only the companies among which nobody could decide; never nil.
    /// </returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §14.</remarks>
    [OperationContract(Action = Actions + "GenerateLead", ReplyAction = Actions + "GenerateLeadResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SalesActivity> GenerateLead(
        [MessageParameter(Name = "AssociateIdForNewContact")] int associateIdForNewContact,
        [MessageParameter(Name = "LeadDescription")] string? leadDescription,
        [MessageParameter(Name = "Relation")] string? relation,
        [MessageParameter(Name = "RelationId")] int relationId,
        [MessageParameter(Name = "LeadContact")] string? leadContact,
        [MessageParameter(Name = "LeadPersonFirstname")] string? leadPersonFirstname,
        [MessageParameter(Name = "LeadPersonLastname")] string? leadPersonLastname,
        [MessageParameter(Name = "LeadPersonEmail")] string? leadPersonEmail,
        [MessageParameter(Name = "LeadPhoneNumber")] string? leadPhoneNumber,
        [MessageParameter(Name = "CreatorsContact")] string? creatorsContact,
        [MessageParameter(Name = "CreatorsFirstname")] string? creatorsFirstname,
        [MessageParameter(Name = "CreatorsLastname")] string? creatorsLastname);

    /// <summary>
    /// Registers a request for information: finds or creates the company and person and puts a to-do into the check list of the user
    /// responsible for the company. When several companies match it creates nothing and returns them all. Refuses an unknown associate when a
    /// company must be created (SoInvalidArgumentException) and a missing right to insert company or person (SoSentryException).
    /// </summary>
    /// <param name="associateIdForNewContact">Owner ("our contact") of a company that has to be created.</param>
    /// <param name="channel">How the request came in, for example Phone.</param>
    /// <param name="regarding">What it is about; with the channel it becomes the text of the to-do.</param>
    /// <param name="contactName">Name of the company, compared without regard to case; may be blank.</param>
    /// <param name="personFirstname">First name; may be blank.</param>
    /// <param name="personLastname">Last name; may be blank.</param>
    /// <param name="emailAddress">E-mail address; an exact match decides before the names.</param>
    /// <param name="phoneNumber">Phone number, for a person or company that has to be created.</param>
    /// <returns>
    /// The person and company found or created and the responsible person, or only the companies among which nobody could decide; never nil.
    /// </returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md §14.</remarks>
    [OperationContract(Action = Actions + "RequestForInfo", ReplyAction = Actions + "RequestForInfoResponse")]
    [SlowCall(2000)]
    [return: MessageParameter(Name = WireNames.Response)]
    Task<SalesActivity> RequestForInfo(
        [MessageParameter(Name = "AssociateIdForNewContact")] int associateIdForNewContact,
        [MessageParameter(Name = "Channel")] string? channel,
        [MessageParameter(Name = "Regarding")] string? regarding,
        [MessageParameter(Name = "ContactName")] string? contactName,
        [MessageParameter(Name = "PersonFirstname")] string? personFirstname,
        [MessageParameter(Name = "PersonLastname")] string? personLastname,
        [MessageParameter(Name = "EmailAddress")] string? emailAddress,
        [MessageParameter(Name = "PhoneNumber")] string? phoneNumber);
}
