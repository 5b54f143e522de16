using Services86.Agents.Errors;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Leads;

/// <summary>Leads; not supported yet.</summary>
internal sealed class AppointmentLeads : IAppointmentLeads
{
    public Task<SalesActivity> GenerateLead(
        int associateIdForNewContact, string? leadDescription, string? relation, int relationId, string? leadContact, string? leadPersonFirstname,
        string? leadPersonLastname, string? leadPersonEmail, string? leadPhoneNumber, string? creatorsContact, string? creatorsFirstname, string? creatorsLastname) =>
        throw new SoNotSupportedException(nameof(GenerateLead));

    public Task<SalesActivity> RequestForInfo(
        int associateIdForNewContact, string? channel, string? regarding, string? contactName,
        string? personFirstname, string? personLastname, string? emailAddress, string? phoneNumber) =>
        throw new SoNotSupportedException(nameof(RequestForInfo));
}
