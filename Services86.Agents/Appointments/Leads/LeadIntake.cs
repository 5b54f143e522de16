using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;

namespace Services86.Agents.Appointments.Leads;

/// <summary>
/// Takes a lead in, in one transaction: finds or makes company and person and gives the responsible user a task (appointment-operations.md §14).
/// </summary>
internal sealed class LeadIntake(
    CallContext call,
    Session session,
    DirectoryStore directories,
    ContactNumbers numbers,
    LeadMatch matches,
    LeadRecords records,
    LeadTask task,
    LeadRepository leads,
    ContactCards contacts,
    PersonCards persons,
    BaseClock clock)
{
    private const int CommentLength = 254;

    public async Task<SalesActivity> RunAsync(LeadRequest lead)
    {
        var directory = await directories.CurrentAsync(call.Cancellation);
        await session.BeginAsync();

        // Two leads of one new company come one after the other, so that the second finds what the first has made.
        await numbers.WaitForTurnAsync();
        var (subject, choices) = await SubjectAsync(lead);
        if (subject.IsNobody)
        {
            session.Rollback();
            return new() { RequestedContacts = await contacts.ListAsync(choices) };
        }

        var ownerId = task.Owner(subject, lead, directory.Lists);
        await task.AddAsync(subject, lead, ownerId, directory);
        if (lead.Submitter is { } submitter) await RelateAsync(subject.ContactId, submitter, directory);
        await session.CommitAsync();
        return new()
        {
            RequestedContacts = await contacts.ListAsync([subject.ContactId]),
            RequestedPerson = await persons.FindAsync(subject.PersonId),
            SalesRep = await persons.FindAsync(directory.PersonOf(ownerId)),
        };
    }

    // An address decides before the name of the company; several companies of the name are for the caller to choose from.
    private async Task<(LeadSubject Subject, int[] Choices)> SubjectAsync(LeadRequest lead)
    {
        if (await matches.ByMailAsync(lead.Mail) is { } known) return (new(known.ContactId, known.ContactAssociateId, known.PersonId), []);
        var companies = await matches.CompaniesAsync(lead.Company);
        if (companies.Length > 1) return (default, Array.ConvertAll(companies, company => company.ContactId));
        if (companies.Length == 0)
        {
            if (lead.Company.Length == 0) return (default, []);
            var added = await records.AddCompanyAsync(lead);
            return (new(added, lead.AssociateId, lead.NamesPerson ? await records.AddPersonAsync(added, lead) : 0), []);
        }

        var contactId = companies[0].ContactId;
        var personId = await matches.PersonAsync(contactId, lead.FirstName, lead.LastName);
        if (personId == 0 && lead.NamesPerson) personId = await records.AddPersonAsync(contactId, lead);
        return (new(contactId, companies[0].AssociateId ?? 0, personId), []);
    }

    // No such company, several of them, or no such definition: no relation, and nothing to complain about. A company has none to itself.
    private async Task RelateAsync(int contactId, LeadSubmitter submitter, DirectoryCarriers directory)
    {
        if (contactId == 0 || !directory.Lists.RelationDefs.TryGetValue(submitter.RelationId, out var definition) || definition.Deleted) return;
        if (await matches.CompaniesAsync(submitter.Company) is not [var other] || other.ContactId == contactId) return;
        var findings = new ValidationFindings();
        findings.Limit("Relation", submitter.Relation, CommentLength);
        findings.Conclude();
        await leads.RelateAsync(contactId, other.ContactId, submitter.RelationId, submitter.Relation, clock.UtcNow, call.Caller.AssociateId);
    }
}
