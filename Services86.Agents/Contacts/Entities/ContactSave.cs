using Services86.Agents.Directory;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Contacts;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Stores a company card in one transaction (contact-operations.md §2).</summary>
internal sealed class ContactSave(
    ContactReader reader,
    ContactDefaults defaults,
    ContactNumbers numbers,
    ContactWriter writer,
    ContactRepository contacts,
    DirectoryStore directory,
    Sentry sentry,
    CallContext call,
    BaseClock clock,
    Session session)
{
    /// <summary>Inserts a carrier without id, else updates the company of that id.</summary>
    /// <returns>The id of the company.</returns>
    public async Task<int> SaveAsync(ContactEntity sent)
    {
        var draft = new ContactDraft(await directory.CurrentAsync(call.Cancellation), clock.UtcNow);
        await session.BeginAsync();
        var id = sent.ContactId == 0 ? await InsertAsync(sent, draft) : await UpdateAsync(sent, draft);
        await session.CommitAsync();
        return id;
    }

    /// <summary>Inserts within the caller's transaction, whose first statement was to wait for its turn (<see cref="ContactNumbers"/>).</summary>
    /// <returns>The id of the company.</returns>
    public async Task<int> InsertAsync(ContactEntity sent) =>
        await InsertAsync(sent, new ContactDraft(await directory.CurrentAsync(call.Cancellation), clock.UtcNow));

    private async Task<int> InsertAsync(ContactEntity sent, ContactDraft draft)
    {
        await numbers.WaitForTurnAsync();
        var findings = new ValidationFindings();
        var wanted = draft.Apply(await defaults.RecordAsync(), sent, findings);
        // Judged for the new owner: who may not create for a colleague may not do it by naming him.
        var right = sentry.OfContact(new ContactSubject(0, new Ownership(wanted.Row.AssociateId ?? 0, wanted.Row.UserGroupId ?? 0)));
        Sentry.Demand(right, ETableRight.Insert);
        if (right.Override is { HasMembers: true }) DemandWrite(right, await defaults.CardAsync(), wanted);
        await DemandReadOnlyAsync(ContactRecord.New, wanted);
        var flags = await numbers.FlagsAsync();
        var isAllocated = wanted.Row.Number2.Length == 0 && flags.HasFlag(CounterFlags.Allocate);
        if (!isAllocated) await numbers.InspectAsync(0, wanted.Row.Number2, flags, findings);
        await InspectSupportPersonAsync(wanted.Row, null, findings);
        findings.Conclude();
        return await writer.InsertAsync(wanted with
        {
            Row = wanted.Row with
            {
                Number1 = wanted.Row.Number1.Length == 0 ? CompanyCode.Suggest(wanted.Row.Name) : wanted.Row.Number1,
                Number2 = isAllocated ? await numbers.AllocateAsync() : wanted.Row.Number2,
            },
        });
    }

    // The guard on the row's counter fails when somebody saved it in between: the changes are then applied to what he left (schema.md §4).
    private async Task<int> UpdateAsync(ContactEntity sent, ContactDraft draft)
    {
        while (true)
        {
            var stored = await reader.FindAsync(sent.ContactId) ?? throw new SoNotFoundException("contact", sent.ContactId);
            var right = reader.RightOn(stored.Row);
            Sentry.DemandAnyUpdate(right);
            var findings = new ValidationFindings();
            var wanted = await KeepUnseenAsync(stored, draft.Apply(stored, Seen(stored, sent, right), findings), right);
            DemandWrite(right, stored, wanted);
            await DemandReadOnlyAsync(stored, wanted);
            if (wanted.Row.Number2 != stored.Row.Number2)
            {
                await numbers.InspectAsync(sent.ContactId, wanted.Row.Number2, await numbers.FlagsAsync(), findings);
            }

            await InspectSupportPersonAsync(wanted.Row, stored.Row.SupportPersonId, findings);
            findings.Conclude();
            if (!await writer.UpdateAsync(stored, wanted)) continue;
            // The country of a company is that of its users, who are kept in memory.
            if (stored.Row.CountryId != wanted.Row.CountryId && (stored.Row.IsOwner || await HasUsersAsync(sent.ContactId))) await ListStore.BumpAsync(session);
            return sent.ContactId;
        }
    }

    private async ValueTask<bool> HasUsersAsync(int contactId) =>
        (await directory.CurrentAsync(call.Cancellation)).Lists.Associates.Values.Any(user => user.ContactId == contactId);

    // The name alone must not be blank, also of a caller who may not read it.
    private static ContactEntity Seen(ContactRecord stored, ContactEntity sent, in RecordRight right)
    {
        if (!right.CanReadMember(nameof(sent.Name)) && string.IsNullOrWhiteSpace(sent.Name)) sent.Name = stored.Row.Name;
        return sent;
    }

    // What a read shows as nothing, because the caller may not see it, is not cleared by sending nothing back.
    private async Task<ContactRecord> KeepUnseenAsync(ContactRecord stored, ContactRecord wanted, RecordRight right)
    {
        wanted = ContactMembers.KeepUnseen(stored, wanted, right);
        if (wanted.Row.SupportPersonId is not null || stored.Row.SupportPersonId is null || await reader.SupportPersonAsync(stored.Row) is not null) return wanted;
        return wanted with { Row = wanted.Row with { SupportPersonId = stored.Row.SupportPersonId } };
    }

    private static void DemandWrite(in RecordRight right, ContactRecord before, ContactRecord after)
    {
        foreach (var member in ContactMembers.Changed(before, after)) Sentry.DemandWrite(right, member);
    }

    private async Task DemandReadOnlyAsync(ContactRecord before, ContactRecord after)
    {
        var fields = (await directory.CurrentAsync(call.Cancellation)).ContactFields;
        if (!fields.ChangesReadOnly(before.Row.UserFields, after.Row.UserFields, before.IsNew)) return;
        sentry.Demand(FunctionRight.ReadOnlyOverride, SentryTable.Contact, before.Row.ContactId);
    }

    private async Task InspectSupportPersonAsync(ContactRow wanted, int? stored, ValidationFindings findings)
    {
        if (wanted.SupportPersonId is not { } personId || personId == stored || await contacts.HasPersonAsync(personId)) return;
        findings.Add("SupportPerson", $"id {personId} is not a person, or a deleted one");
    }
}
