using Services86.Agents.Appointments.Entities;
using Services86.Contracts.Appointments;

namespace Services86.Agents.Appointments.Leads;

/// <summary>Sales leads and requests for information (appointment-operations.md §14).</summary>
internal sealed class AppointmentLeads(LeadIntake intake) : IAppointmentLeads
{
    public Task<SalesActivity> GenerateLead(
        int associateIdForNewContact, string? leadDescription, string? relation, int relationId, string? leadContact, string? leadPersonFirstname,
        string? leadPersonLastname, string? leadPersonEmail, string? leadPhoneNumber, string? creatorsContact, string? creatorsFirstname,
        string? creatorsLastname) =>
        intake.RunAsync(new()
        {
            AssociateId = associateIdForNewContact,
            Company = Text(leadContact),
            FirstName = Text(leadPersonFirstname),
            LastName = Text(leadPersonLastname),
            Mail = Text(leadPersonEmail),
            Phone = Text(leadPhoneNumber),
            Description = WithLine(leadDescription ?? "", Submitter(Text(creatorsContact), Text(creatorsFirstname), Text(creatorsLastname))),
            DescribedBy = "LeadDescription",
            Submitter = new(Text(creatorsContact), relationId, Text(relation)),
        });

    public Task<SalesActivity> RequestForInfo(
        int associateIdForNewContact, string? channel, string? regarding, string? contactName,
        string? personFirstname, string? personLastname, string? emailAddress, string? phoneNumber) =>
        intake.RunAsync(new()
        {
            AssociateId = associateIdForNewContact,
            Company = Text(contactName),
            FirstName = Text(personFirstname),
            LastName = Text(personLastname),
            Mail = Text(emailAddress),
            Phone = Text(phoneNumber),
            Description = Joined(": ", channel ?? "", regarding ?? ""),
            DescribedBy = "Regarding",
        });

    // A description that fits is not refused for the line that the server adds.
    private static string WithLine(string description, string line)
    {
        var text = Joined("\n", description, line);
        return text.Length > AppointmentEntityDescription.DescriptionLength ? description : text;
    }

    private static string Submitter(string company, string firstName, string lastName)
    {
        var who = Joined(", ", Joined(" ", firstName, lastName), company);
        return who.Length == 0 ? "" : "Submitted by " + who;
    }

    private static string Joined(string separator, params string[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Text(string? value) => value?.Trim() ?? "";
}
