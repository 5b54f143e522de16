using System.Globalization;
using Services86.Agents.Errors;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Shared;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Contacts.Entities;

/// <summary>Lets one company go up in another one, in one transaction (contact-operations.md §20).</summary>
/// <remarks>
/// Persons, activities, sales and memberships that move count as updated (R6). The source keeps its card, its numbers and the persons that were
/// deleted before, all in the recycle bin.
/// </remarks>
internal sealed class ContactMerge(
    ContactReader reader,
    ContactRepository contacts,
    ContactWriter writer,
    ContactWriteRepository writes,
    ContactMergeRepository moves,
    PersonMerge persons,
    MergeLogRepository log,
    Sentry sentry,
    CallContext call,
    BaseClock clock,
    Session session)
{
    /// <param name="source">The company that disappears.</param>
    /// <param name="destination">The company that remains.</param>
    /// <param name="mergesPersons">Persons of equal names become one.</param>
    /// <param name="fillsBlanks">What is blank on the company that remains is taken from the other one.</param>
    public async Task MergeAsync(int source, int destination, bool mergesPersons, bool fillsBlanks)
    {
        sentry.Demand(FunctionRight.ManageEntities, SentryTable.Contact, source);
        await session.BeginAsync();
        await JudgeAsync(source, destination);
        var (now, by) = (clock.UtcNow, call.Caller.AssociateId);

        // The company of a user is kept in memory.
        if (await moves.HasUsersAsync(source)) await ListStore.BumpAsync(session);
        if (mergesPersons) await persons.MergeAsync(source, destination, fillsBlanks);
        await moves.MovePersonsAsync(source, destination, now, by);
        await moves.MoveActivitiesAsync(source, destination, now, by);
        await moves.MoveLinksAsync(source, destination);
        await SaveDestinationAsync(source, destination, fillsBlanks);
        await writes.DeleteAsync(source, now, by);
        await log.NoteMergeAsync(source, destination, Options(mergesPersons, fillsBlanks), now, by);
        await session.CommitAsync();
    }

    // The order of §20: both exist, they differ, the rights on them. Nothing that a merge writes is closed to a restricted update.
    private async Task JudgeAsync(int source, int destination)
    {
        var from = await FindAsync(source);
        var to = await FindAsync(destination);
        if (source == destination)
        {
            throw new SoIllegalOperationException(string.Create(
                CultureInfo.InvariantCulture, $"Contact id {source} cannot be merged into itself; source and destination must be two companies"));
        }

        Sentry.DemandAnyUpdate(reader.RightOn(to));
        Sentry.Demand(reader.RightOn(from), ETableRight.Delete);
    }

    private async Task<ContactRow> FindAsync(int contactId) => await contacts.FindAsync(contactId) ?? throw new SoNotFoundException("contact", contactId);

    // The destination counts as updated even if nothing on its card changes.
    private async Task SaveDestinationAsync(int source, int destination, bool fillsBlanks)
    {
        ContactRecord stored, wanted;
        do
        {
            stored = await reader.FindAsync(destination) ?? throw new SoNotFoundException("contact", destination);
            wanted = fillsBlanks && await reader.FindAsync(source) is { } other ? ContactBlanks.Fill(stored, other) : stored;
            wanted = wanted with { Row = wanted.Row with { ActiveInterests = wanted.Interests.Count } };
            var right = reader.RightOn(stored.Row);
            foreach (var member in ContactMembers.Changed(stored, wanted)) Sentry.DemandWrite(right, member);
        }
        while (!await writer.UpdateAsync(stored, wanted));

        // "Our companies" lend their country to their users, who are kept in memory.
        if (stored.Row.IsOwner && stored.Row.CountryId != wanted.Row.CountryId) await ListStore.BumpAsync(session);
        await writes.MirrorAsync(wanted.Row);
    }

    private static string Options(bool mergesPersons, bool fillsBlanks) =>
        $"MergeIdenticalPersons={(mergesPersons ? 1 : 0)};ReplaceEmptyFieldsOnDestination={(fillsBlanks ? 1 : 0)}";
}
