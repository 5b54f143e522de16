using Services86.Agents.Directory;
using Services86.Agents.Rights;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Contracts.Contacts;
using Services86.Data.Contacts;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Agents.Contacts.Mine;

/// <summary>The caller's own companies on which something happened, each with its latest event (contact-operations.md §5).</summary>
internal sealed class ActiveContacts(
    ActiveContactRepository contacts,
    ActivityEventRepository activities,
    DirectoryStore directory,
    Sentry sentry,
    CallContext call,
    WireTime time,
    ZoneRegister zones,
    BaseClock clock)
{
    private const ContactAction OnActivities = ContactAction.NewActivity | ContactAction.DocumentAdded;
    private const ContactAction OnPersons = ContactAction.PersonAdded | ContactAction.PersonUpdated;

    private static readonly WallClock BeginningOfTime = new(long.MinValue / 4);

    /// <param name="startTime">Wire value; later than now means since the last log-out.</param>
    /// <param name="categories">Empty for all; 0 stands for companies without category.</param>
    /// <param name="actions">No known bit means all.</param>
    public async Task<ContactActivity[]> FindAsync(DateTime startTime, int[] categories, ContactAction actions)
    {
        var wanted = (actions & ContactAction.All) is var known and not ContactAction.Unknown ? known : ContactAction.All;
        var since = await StartAsync(startTime);
        var own = (await contacts.OwnAsync(call.Viewer))
            .Where(row => categories.Length == 0 || Array.IndexOf(categories, row.CategoryId ?? 0) >= 0)
            .Where(row => RightOn(row).CanRead)
            .ToDictionary(row => row.ContactId);
        if (own.Count == 0) return [];

        var latest = new LatestEvents();
        foreach (var row in own.Values) AddCompany(latest, row, wanted, since);
        if ((wanted & OnActivities) != 0) await AddCreatedAsync(latest, own, wanted, since);
        if (wanted.HasFlag(ContactAction.ActivityCompleted)) await AddCompletedAsync(latest, own, since);
        if ((wanted & OnPersons) != 0) await AddPersonsAsync(latest, own, wanted, since);
        return await CarriersAsync(latest.InOrder(), own);
    }

    private RecordRight RightOn(OwnContactRow row) => sentry.OfContact(new ContactSubject(row.ContactId, OwnedByMe(row)));

    private Ownership OwnedByMe(OwnContactRow row) => new(call.Caller.AssociateId, row.UserGroupId ?? 0, row.ContactId);

    // A start later today counts as future, exactly now does not; who never left is told everything.
    private async Task<WallClock> StartAsync(DateTime startTime)
    {
        if (time.FromWire(startTime) is not { } start) return BeginningOfTime;
        return start.Seconds > clock.Now.Seconds ? await contacts.LastLogoutAsync(call.Viewer) ?? BeginningOfTime : start;
    }

    // Instants are compared as wall clocks. The database is asked with an hour to spare, because a start within the doubled hour means two instants.
    private UtcInstant Earliest(WallClock since) =>
        since == BeginningOfTime ? new UtcInstant(since.Seconds) : new UtcInstant(ZoneConversion.ToInstant(since, zones.Base.Rules).Seconds - 3600);

    private void AddCompany(LatestEvents latest, OwnContactRow row, ContactAction wanted, WallClock since)
    {
        Offer(latest, wanted, since, ContactAction.Created, row.ContactId, row.CreatedAt, row.ContactId, row.CreatedBy, 0);
        if (row.UpdatedCount == 0 || row.UpdatedAt.Seconds <= row.CreatedAt.Seconds) return;
        Offer(latest, wanted, since, ContactAction.Updated, row.ContactId, row.UpdatedAt, row.ContactId, row.UpdatedBy, 0);
    }

    // Of each company the last one first; all of those companies only whose last one is none for the caller or for this question.
    private async Task AddCreatedAsync(LatestEvents latest, Dictionary<int, OwnContactRow> own, ContactAction wanted, WallClock since)
    {
        var (earliest, onActivities, onDocuments) = (Earliest(since), wanted.HasFlag(ContactAction.NewActivity), wanted.HasFlag(ContactAction.DocumentAdded));
        var last = await activities.LatestCreatedAsync(call.Viewer, earliest, onActivities, onDocuments);
        var open = TakeLast(latest, last, own, Created, since);
        foreach (var row in await activities.CreatedAsync(open, earliest, onActivities, onDocuments)) Take(latest, row, Created(row), since);
    }

    private ContactEvent Created(ActivityEventRow row) => new(
        row.ContactId, row.IsDocument ? ContactAction.DocumentAdded : ContactAction.NewActivity, clock.InBase(row.CreatedAt), row.AppointmentId,
        row.CreatedBy ?? 0, row.PersonId ?? 0)
    {
        Instant = row.CreatedAt,
    };

    private async Task AddCompletedAsync(LatestEvents latest, Dictionary<int, OwnContactRow> own, WallClock since)
    {
        var last = await activities.LatestCompletedAsync(call.Viewer, since);
        var open = TakeLast(latest, last, own, Completed, since);
        foreach (var row in await activities.CompletedAsync(open, since)) Take(latest, row, Completed(row), since);
    }

    private static ContactEvent Completed(ActivityEventRow row) => new(
        row.ContactId, ContactAction.ActivityCompleted, row.DoneAt.GetValueOrDefault(), row.AppointmentId, row.UpdatedBy ?? 0, row.PersonId ?? 0);

    /// <returns>The companies whose last event does not count.</returns>
    private List<int> TakeLast(
        LatestEvents latest, IReadOnlyList<ActivityEventRow> last, Dictionary<int, OwnContactRow> own, Func<ActivityEventRow, ContactEvent> eventOf, WallClock since)
    {
        var open = new List<int>();
        foreach (var row in last)
            if (own.ContainsKey(row.ContactId) && !Take(latest, row, eventOf(row), since))
                open.Add(row.ContactId);
        return open;
    }

    /// <returns>False when the event does not count, so that an earlier one may.</returns>
    private bool Take(LatestEvents latest, ActivityEventRow row, in ContactEvent happened, WallClock since)
    {
        if (happened.At.Seconds < since.Seconds) return false;
        if (!latest.Wants(happened)) return true;
        if (!CanRead(row)) return false;
        latest.Keep(happened);
        return true;
    }

    private async Task AddPersonsAsync(LatestEvents latest, Dictionary<int, OwnContactRow> own, ContactAction wanted, WallClock since)
    {
        foreach (var row in await contacts.PersonsAsync(call.Viewer, Earliest(since)))
        {
            if (!own.TryGetValue(row.ContactId, out var company) || !CanRead(row, company)) continue;
            Offer(latest, wanted, since, ContactAction.PersonAdded, row.ContactId, row.CreatedAt, row.PersonId, row.CreatedBy, row.PersonId);
            if (row.UpdatedCount == 0) continue;
            Offer(latest, wanted, since, ContactAction.PersonUpdated, row.ContactId, row.UpdatedAt, row.PersonId, row.UpdatedBy, row.PersonId);
        }
    }

    private void Offer(
        LatestEvents latest, ContactAction wanted, WallClock since, ContactAction action, int contactId, UtcInstant at, int id, int? by, int personId)
    {
        if (!wanted.HasFlag(action)) return;
        var happened = new ContactEvent(contactId, action, clock.InBase(at), id, by ?? 0, personId) { Instant = at };
        if (happened.At.Seconds >= since.Seconds) latest.Keep(happened);
    }

    // Of a private activity only start and end may be seen, and these are no event.
    private bool CanRead(ActivityEventRow row) => sentry.OfAppointment(
        new AppointmentSubject(row.AppointmentId, new Ownership(row.AssociateId ?? 0, row.UserGroupId ?? 0, row.ContactId))
        {
            IsDocument = row.IsDocument,
            IsCompleted = row.Status == 3,
            Visible = new VisibleScope((AppointmentPrivate)row.Visibility, row.VisibleId ?? 0),
            IsPublished = row.IsPublished,
        }).CanRead;

    private bool CanRead(PersonEventRow row, OwnContactRow company) => sentry.OfPerson(new PersonSubject(
        row.PersonId,
        row.AssociateId is { } owner ? new Ownership(owner, row.UserGroupId ?? 0, row.ContactId) : OwnedByMe(company))).CanRead;

    private async Task<ContactActivity[]> CarriersAsync(ContactEvent[] events, Dictionary<int, OwnContactRow> own)
    {
        if (events.Length == 0) return [];
        var carriers = await directory.CurrentAsync(call.Cancellation);
        var urls = (await contacts.UrlsAsync(Array.ConvertAll(events, happened => happened.ContactId)))
            .ToDictionary(point => point.OwnerId, point => point.Value);
        return Array.ConvertAll(events, happened => Carrier(carriers, happened, own[happened.ContactId], urls.GetValueOrDefault(happened.ContactId, "")));
    }

    private ContactActivity Carrier(DirectoryCarriers carriers, in ContactEvent happened, OwnContactRow row, string url)
    {
        var right = RightOn(row);
        var owner = right.CanReadMember("Associate") ? call.Caller.AssociateId : 0;
        return new()
        {
            ContactId = row.ContactId,
            Department = right.CanReadMember("Department") ? row.Department : "",
            OrgNr = right.CanReadMember("OrgNr") ? row.OrgNr : "",
            Name = right.CanReadMember("Name") ? row.Name : "",
            URL = right.CanReadMember("Urls") ? url : "",
            AssociateFullName = carriers.FullNameOf(owner),
            Action = happened.Action,
            ActionTime = happened.Instant is { } at ? time.ToCallerWire(at) : time.ToWire(happened.At),
            Category = right.CanReadMember("Category") ? carriers.NameOf(ListNumber.Category, row.CategoryId) : "",
            ActivityPersonName = carriers.FullNameOf(happened.ActorId),
            ActionId = happened.ActionId,
            PersonId = happened.PersonId,
            ActivityPersonId = carriers.PersonOf(happened.ActorId),
            AssociateId = owner,
        };
    }
}
