using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Makes a company with the details of another one under a new name, in one transaction (contact-operations.md §21).</summary>
/// <remarks>
/// Not copied beyond what §21 names: the kana name, which belongs to the name; the support person, who works elsewhere; keys of other systems, which
/// name one record only; the code of origin. What persons allowed or forbade is information of theirs and is copied with them.
/// </remarks>
internal sealed class ContactCopy(
    ContactReader reader,
    ContactNumbers numbers,
    ContactWriter writer,
    PersonCopyRepository persons,
    MergeLogRepository log,
    Sentry sentry,
    CallContext call,
    BaseClock clock,
    Session session)
{
    /// <returns>The id of the new company.</returns>
    public async Task<int> CopyAsync(int source, string name, string department, bool copiesPersons)
    {
        sentry.Demand(FunctionRight.ManageEntities, SentryTable.Contact, source);
        await session.BeginAsync();
        await numbers.WaitForTurnAsync();
        var stored = await reader.FindAsync(source);
        if (stored is null || !reader.RightOn(stored.Row).CanRead) throw new SoNotFoundException("contact", source);
        var wanted = Copy(stored, name, department);
        Sentry.Demand(sentry.OfContact(new ContactSubject(0, new Ownership(wanted.Row.AssociateId ?? 0, wanted.Row.UserGroupId ?? 0))), ETableRight.Insert);
        var id = await writer.InsertAsync(await NumberedAsync(wanted));
        var (now, by) = (clock.UtcNow, call.Caller.AssociateId);
        if (copiesPersons) await persons.CopyAsync(source, id, now, by);
        await log.NoteCopyAsync(source, id, $"CopyPersons={(copiesPersons ? 1 : 0)}", now, by);
        await session.CommitAsync();
        return id;
    }

    private static ContactRecord Copy(ContactRecord stored, string name, string department) => ContactRecord.New with
    {
        Emails = stored.Emails,
        Urls = stored.Urls,
        Phones = stored.Phones,
        Faxes = stored.Faxes,
        Street = stored.Street,
        Postal = stored.Postal,
        Row = new()
        {
            Name = name.Trim(),
            Department = department.Trim(),
            OrgNr = stored.Row.OrgNr,
            Description = stored.Row.Description,
            AssociateId = stored.Row.AssociateId,
            UserGroupId = stored.Row.UserGroupId,
            BusinessId = stored.Row.BusinessId,
            CategoryId = stored.Row.CategoryId,
            CountryId = stored.Row.CountryId,
            SupportAssociateId = stored.Row.SupportAssociateId,
            TicketPriorityId = stored.Row.TicketPriorityId,
            CustomerLanguageId = stored.Row.CustomerLanguageId,
            NoMailing = stored.Row.NoMailing,
            Xstop = stored.Row.Xstop,
            Latitude = stored.Row.Latitude,
            Longitude = stored.Row.Longitude,
            UserFields = stored.Row.UserFields,
        },
    };

    // A series that does not allocate leaves the number blank, if it allows another blank one.
    private async Task<ContactRecord> NumberedAsync(ContactRecord wanted)
    {
        var findings = new ValidationFindings();
        if (wanted.Row.Name.Length == 0) findings.Add("Name", "Name is mandatory");
        findings.Limit("Name", wanted.Row.Name, ContactEntityDescription.NameLength);
        findings.Limit("Department", wanted.Row.Department, ContactEntityDescription.NameLength);
        var flags = await numbers.FlagsAsync();
        var isAllocated = flags.HasFlag(CounterFlags.Allocate);
        if (!isAllocated) await numbers.InspectAsync(0, "", flags, findings);
        findings.Conclude();
        return wanted with
        {
            Row = wanted.Row with
            {
                Number1 = CompanyCode.Suggest(wanted.Row.Name),
                Number2 = isAllocated ? await numbers.AllocateAsync() : "",
            },
        };
    }
}
