using System.ServiceModel;

namespace Services86.Contracts.Appointments;

/// <summary>I appointment leads.</summary>
[ServiceContract(Name = WireNames.AppointmentAgent, Namespace = WireNames.Namespace)]
public interface IAppointmentLeads
{
    /// <summary>Generate lead.</summary>
    /// <param name="associateIdForNewContact">Associate id for new contact.</param>
    /// <param name="leadDescription">Lead description.</param>
    /// <param name="relation">Relation.</param>
    /// <param name="relationId">Relation id.</param>
    /// <param name="leadContact">Lead contact.</param>
    /// <param name="leadPersonFirstname">Lead person firstname.</param>
    /// <param name="leadPersonLastname">Lead person lastname.</param>
    /// <param name="leadPersonEmail">Lead person email.</param>
    /// <param name="leadPhoneNumber">Lead phone number.</param>
    /// <param name="creatorsContact">Creators contact.</param>
    /// <param name="creatorsFirstname">Creators firstname.</param>
    /// <param name="creatorsLastname">Creators lastname.</param>
    /// <returns>Generate lead.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "GenerateLead", ReplyAction = WireNames.AppointmentActions + "GenerateLeadResponse")]
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

    /// <summary>Request for info.</summary>
    /// <param name="associateIdForNewContact">Associate id for new contact.</param>
    /// <param name="channel">Channel.</param>
    /// <param name="regarding">Regarding.</param>
    /// <param name="contactName">Contact name.</param>
    /// <param name="personFirstname">Person firstname.</param>
    /// <param name="personLastname">Person lastname.</param>
    /// <param name="emailAddress">Email address.</param>
    /// <param name="phoneNumber">Phone number.</param>
    /// <returns>Request for info.</returns>
    /// <remarks>Slow above 2000 ms. Source: appointment-operations.md.</remarks>
    [OperationContract(Action = WireNames.AppointmentActions + "RequestForInfo", ReplyAction = WireNames.AppointmentActions + "RequestForInfoResponse")]
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
