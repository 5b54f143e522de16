using Services86.Agents.Appointments.Lists;
using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;

namespace Services86.Agents.Appointments.Diary.Sync;

/// <summary>Everybody who takes part in the bookings of a page, in three statements, whatever its length (appointment-entities.md §10).</summary>
internal sealed class SyncParticipants(CallContext call, DirectoryStore directories, SyncRepository repository, Sentry sentry)
{
    private static readonly ILookup<int, ParticipantSyncData> Nobody = Enumerable.Empty<ParticipantSyncData>().ToLookup(_ => 0);

    /// <summary>By the id of the master; of each booking the owner first, then the others by their rows.</summary>
    public async Task<ILookup<int, ParticipantSyncData>> OfAsync(List<JudgedRow> page)
    {
        int[] masters = [.. page.Select(judged => judged.Row.MasterId).Where(id => id != 0).Distinct()];
        if (masters.Length == 0) return Nobody;
        var directory = await directories.CurrentAsync(call.Cancellation);
        var rows = (await repository.ParticipantsAsync(masters)).ConvertAll(row => WithPerson(row, directory));
        var persons = await PersonsAsync([.. rows.Select(row => row.PersonId).Where(id => id != 0).Distinct()]);
        var reach = await ReachAsync(persons.Values);
        var carriers = new Dictionary<SyncParticipantRow, ParticipantSyncData>();
        return rows.ToLookup(row => row.MasterId, row =>
        {
            // The same people meet again and again, and carriers are only written out: equal ones are shared.
            var who = row with { MasterId = 0 };
            if (!carriers.TryGetValue(who, out var carrier)) carriers.Add(who, carrier = Carrier(who, persons, reach, directory));
            return carrier;
        });
    }

    // The row of a user may leave open which person he is.
    private static SyncParticipantRow WithPerson(SyncParticipantRow row, DirectoryCarriers directory) =>
        row.PersonId == 0 && directory.PersonOf(row.AssociateId) is > 0 and var person ? row with { PersonId = person } : row;

    private static ParticipantSyncData Carrier(
        SyncParticipantRow row, Dictionary<int, SyncPerson> persons, SyncReach reach, DirectoryCarriers directory) =>
        row.PersonId == 0 ? row.ToResource(directory)
        : persons.TryGetValue(row.PersonId, out var person) ? row.ToCarrier(person, reach, directory)
        : row.ToBlank();

    private async Task<Dictionary<int, SyncPerson>> PersonsAsync(int[] ids) => ids.Length == 0
        ? []
        : (await repository.PersonsAsync(ids)).ToDictionary(row => row.PersonId, row => new SyncPerson(row, RightOn(row), RightOnCompany(row)));

    // Only of those that are shown.
    private async Task<SyncReach> ReachAsync(IReadOnlyCollection<SyncPerson> persons)
    {
        int[] readable = [.. persons.Where(person => person.CanRead).Select(person => person.Row.PersonId)];
        int[] companies = [.. persons.Where(person => person.CanReadCompany).Select(person => person.Row.ContactId).Distinct()];
        return readable.Length + companies.Length == 0 ? new() : await repository.ReachAsync(readable, companies);
    }

    // rights.md §2: a person without owner of his own has that of his company.
    private RecordRight RightOn(SyncPersonRow row) => sentry.OfPerson(new PersonSubject(
        row.PersonId,
        row.AssociateId is { } own
            ? new Ownership(own, row.UserGroupId, row.ContactId)
            : new Ownership(row.Company?.AssociateId ?? 0, row.Company?.UserGroupId ?? 0, row.ContactId)));

    private RecordRight RightOnCompany(SyncPersonRow row) => sentry.OfContact(new ContactSubject(
        row.ContactId, new Ownership(row.Company?.AssociateId ?? 0, row.Company?.UserGroupId ?? 0, row.ContactId)));
}
