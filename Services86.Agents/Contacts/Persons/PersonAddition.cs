using System.Globalization;
using Services86.Agents.Contacts.Entities;
using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Agents.Contacts.Persons;

/// <summary>Adds a person to a company, in one transaction (contact-operations.md §15). The row of the company stays as it is.</summary>
internal sealed class PersonAddition(
    ContactRepository contacts,
    PersonWriteRepository persons,
    PersonWriter writer,
    PersonNumbers numbers,
    ContactCards cards,
    DirectoryStore directory,
    FieldProperties fieldProperties,
    Sentry sentry,
    CallContext call,
    BaseClock clock,
    Session session)
{
    /// <returns>The person as stored; null when the caller may not read it.</returns>
    public async Task<PersonEntity?> AddAsync(int contactId, PersonEntity sent)
    {
        if (sent.PersonId != 0)
        {
            throw new SoIllegalOperationException(string.Create(
                CultureInfo.InvariantCulture, $"Person id {sent.PersonId} is saved already; only a new person, with PersonId 0, can be added"));
        }

        var carriers = await directory.CurrentAsync(call.Cancellation);
        await session.BeginAsync();
        await numbers.WaitForTurnAsync();
        var company = (contactId > 0 ? await contacts.FindAsync(contactId) : null) ?? throw new SoNotFoundException("contact", contactId);
        var right = RightOn(0, company);
        Sentry.Demand(right, ETableRight.Insert);
        var now = clock.UtcNow;
        var wanted = await DraftAsync(company, sent, carriers, now, right);
        var rank = await persons.NextRankAsync(contactId) ?? throw new SoNotFoundException("contact", contactId);
        var stored = await writer.InsertAsync(wanted with { Row = wanted.Row with { Rank = rank } }, now);
        await session.CommitAsync();
        var left = RightOn(stored.Row.PersonId, company);
        if (!left.CanRead) return null;
        var card = await cards.FindAsync(contactId);
        return stored.ToCarrier(card, left, fieldProperties, carriers, now, call.Caller.AssociateId).Readable(left);
    }

    // The person has the company's owner.
    private RecordRight RightOn(int personId, ContactRow company) =>
        sentry.OfPerson(new PersonSubject(personId, new Ownership(company.AssociateId ?? 0, company.UserGroupId ?? 0, company.ContactId)));

    // rights.md §8: a field that is read-only may hold its default, as on a new company.
    private void DemandReadOnly(UserFieldSheet fields, PersonRow row)
    {
        if (fields.ChangesReadOnly(null, row.UserFields, isNew: true)) sentry.Demand(FunctionRight.ReadOnlyOverride, SentryTable.Person, 0);
    }

    // rights.md §10: members that preferences close stay as they are in a person of whom only the company is known.
    private static void DemandWrite(in RecordRight right, PersonDraft draft, ContactRow company, PersonRecord wanted)
    {
        if (right.Override is not { HasMembers: true }) return;
        var blank = draft.Apply(company, new PersonEntity(), new ValidationFindings());
        foreach (var member in PersonMembers.Filled(blank, wanted)) Sentry.DemandWrite(right, member);
    }

    private async Task<PersonRecord> DraftAsync(
        ContactRow company, PersonEntity sent, DirectoryCarriers carriers, UtcInstant now, RecordRight right)
    {
        var findings = new ValidationFindings();
        var consents = new PersonConsents(carriers);
        var draft = new PersonDraft(carriers, now);
        var told = sentry.Has(FunctionRight.ManagePersonConsent) ? consents.Read(sent.Consents, findings) : [];
        var record = draft.Apply(company, sent, findings) with { Consents = told };
        DemandWrite(right, draft, company, record);
        DemandReadOnly(carriers.PersonFields, record.Row);
        var flags = await numbers.FlagsAsync();
        var isAllocated = record.Row.PersonNumber.Length == 0 && flags.HasFlag(CounterFlags.Allocate);
        if (!isAllocated) await numbers.InspectAsync(0, record.Row.PersonNumber, flags, findings);
        findings.Conclude();
        return record with
        {
            Row = isAllocated ? record.Row with { PersonNumber = await numbers.AllocateAsync() } : record.Row,
            Consents = consents.WithDefault(told, call.Caller.AssociateId),
        };
    }
}
