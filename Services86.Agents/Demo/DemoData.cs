using System.Globalization;
using System.Security.Cryptography;
using Services86.Agents.Appointments.Status;
using Services86.Agents.Principals;
using Services86.Agents.Time;
using Services86.Contracts.Appointments;
using Services86.Data.Appointments;
using Services86.Data.Database;
using Services86.Data.Demo;
using Services86.Data.Lists;
using Services86.Data.Principals;

namespace Services86.Agents.Demo;

/// <summary>The company "Fjordlys Demo AS" with customers, diary and users, on request and for development only (seed-data.md B).</summary>
internal sealed class DemoData(
    Session session, ListStore lists, BaseClock clock, ZoneRegister zones, PasswordHash passwords, DemoMarkRepository marks,
    DemoUserRepository users, DemoContactRepository contacts, DemoBusinessRepository business, DemoDiaryRepository diary, SaleRepository sales,
    LinkRepository links)
{
    private const int PasswordLength = 14;
    private const string PasswordLetters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int ResourceType = 1;
    private const int ExternalType = 4;
    private const int EmployeeRole = 1;
    private const short AppointmentTable = 9;
    private const short DocumentTable = 10;
    private const short SaleTable = 13;

    // Tables with fixed ids in the demo data, and the last of them.
    private static readonly (string Table, int Last)[] Taken =
    [
        ("associate", DemoId.Projector), ("contact", DemoId.LastContact), ("person", DemoId.LastPerson), ("project", DemoId.LastProject),
        ("sale", DemoId.LastSale), ("quote_version", DemoId.Quote), ("document", DemoId.LastDocument), ("recurrence_rule", DemoId.LastRule),
        ("appointment", DemoId.LastAppointment), ("diary_view", DemoId.First), ("heading", DemoId.First + 1),
    ];

    /// <summary>Writes the data unless it is there already.</summary>
    /// <returns>The users with their passwords, told this once; null when there was nothing to do.</returns>
    public async Task<IReadOnlyList<(string User, string Password)>?> FillAsync()
    {
        if (await marks.ExistsAsync()) return null;
        var calendar = new DemoCalendar(clock, zones);
        var snapshot = await lists.CurrentAsync(session.Cancellation);
        var secrets = DemoUser.All
            .Select(user => (User: user.Login, Password: user.Login == DemoUser.SampleLogin
                ? DemoUser.SamplePassword
                : RandomNumberGenerator.GetString(PasswordLetters, PasswordLength)))
            .ToArray();
        var hashes = secrets.AsParallel().AsOrdered().Select(secret => passwords.Create(secret.Password)).ToArray();

        await session.BeginAsync();
        await session.Dialect.LockSchemaAsync(session);
        if (await marks.ExistsAsync())
        {
            session.Rollback();
            return null;
        }

        await marks.InsertAsync(calendar.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (table, last) in Taken) await marks.TakeIdsAsync(table, DemoId.First, last);
        var records = new DemoRecords();
        var people = Users(hashes);
        await users.InsertAsync(people, calendar.Created);
        await WriteCompaniesAsync(records, calendar, snapshot);
        await users.CompleteAsync(people, calendar.Created);
        await WriteBusinessAsync(records, calendar, snapshot);
        await WriteDiaryAsync(records, calendar);
        await WriteViewsAsync();
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        await lists.InvalidateAsync(session.Cancellation);
        return secrets;
    }

    private static DemoUserRow[] Users(string[] hashes)
    {
        var people = DemoUser.All.Select((user, at) => new DemoUserRow
        {
            AssociateId = user.Id,
            Name = user.Login,
            NameKey = LoginKey.Of(user.Login),
            Type = user.IsExternal ? ExternalType : 0,
            UserGroupId = user.GroupId,
            RoleId = user.RoleId,
            Rank = user.Id,
            Tooltip = $"{user.FirstName} {user.LastName}",
            PersonId = user.PersonId,
            IsBlocked = user.IsBlocked,
            Secret = hashes[at],
        });
        return
        [
            .. people, Resource(DemoId.Fjord, "Room Fjord", isLocation: true), Resource(DemoId.Mountain, "Room Mountain", isLocation: true),
            Resource(DemoId.Projector, "Projector", isLocation: false),
        ];
    }

    private static DemoUserRow Resource(int id, string name, bool isLocation) => new()
    {
        AssociateId = id,
        Name = name,
        NameKey = LoginKey.Of(name),
        Type = ResourceType,
        UserGroupId = DemoId.Sales,
        RoleId = EmployeeRole,
        Rank = id,
        Tooltip = isLocation ? "Second floor" : "Ask the reception",
        IsLocation = isLocation,
        LocationAddress = isLocation ? "Fjordgatan 1, second floor" : "",
    };

    private async Task WriteCompaniesAsync(DemoRecords records, DemoCalendar calendar, ListSnapshot snapshot)
    {
        new DemoCompanies(calendar, snapshot, records).Add();
        var number = await marks.TakeNumbersAsync("contact.number2", records.Contacts.Count);
        await contacts.InsertAsync(
            records.Contacts.Select((contact, at) => contact with { Number2 = (number + at).ToString(CultureInfo.InvariantCulture) }));
        await contacts.InsertAsync(DemoCompanies.Fields);
        new DemoPersons(calendar, snapshot, records).Add();
        await contacts.InsertAsync(records.Persons);
        await contacts.InsertAsync(records.Points);
        await contacts.InsertContactInterestsAsync(DemoId.Everything, [1, 2, 3], calendar.Created, DemoId.Tina);
        await contacts.InsertPersonInterestsAsync(DemoId.ConsentingPerson, [1, 4, 6], calendar.Created, DemoId.Tina);
        await contacts.InsertConsentAsync(
            DemoId.ConsentingPerson, "STORE", "61B", "USER", "Stands in the service contract", calendar.Created, DemoId.Tina);
        await contacts.InsertConsentAsync(DemoId.ConsentingPerson, "EMARKETING", "61A", "WEBFORM", "Signed up online", calendar.Created, DemoId.Tina);
        await contacts.InsertRecentAsync(DemoId.Tina, [DemoId.Customer, DemoId.Everything, DemoId.First, 2011, 2021], calendar.Created);
    }

    private async Task WriteBusinessAsync(DemoRecords records, DemoCalendar calendar, ListSnapshot snapshot)
    {
        var number = await marks.TakeNumbersAsync("project.project_number", DemoId.LastProject - DemoId.First + 1);
        new DemoBusiness(calendar, snapshot, records).Add(number);
        await business.InsertAsync(records.Projects);
        await business.InsertAsync(records.Members, calendar.Created);
        await business.InsertAsync(records.Sales);
        await business.InsertQuoteAsync(DemoId.Quote, DemoId.QuotedSale, DemoCountry.All[1].Id, calendar.Created);
        await contacts.InsertAsync(records.Addresses);
    }

    private async Task WriteDiaryAsync(DemoRecords records, DemoCalendar calendar)
    {
        new DemoDiary(calendar, records).Add();
        new DemoMeetings(calendar, records).Add();
        new DemoSeries(calendar, records).Add();
        new DemoSpecials(calendar, records).Add();
        await diary.InsertAsync(records.Rules, calendar.Created, DemoId.Tina);
        await diary.InsertAsync(records.Documents);
        await diary.InsertAsync(records.Appointments.OrderBy(row => row.AppointmentId).Select(row => Complete(row, calendar)));
        await sales.RecomputeDueAsync([.. records.Sales.Select(sale => sale.SaleId)]);
        await links.InsertAsync(3060, 8, AppointmentTable, DemoId.FollowUp, "", calendar.Created, DemoId.Tina);
        await links.InsertAsync(3060, 9, DocumentTable, DemoId.FirstDocument, "The minutes", calendar.Created, DemoId.Tina);
        await links.InsertAsync(3060, 10, SaleTable, DemoId.FirstGuidedSale, "", calendar.Created, DemoId.Tina);
    }

    // Entries are made three days ahead, and changed once: when they are completed.
    private static DemoAppointmentRow Complete(DemoAppointmentRow row, DemoCalendar calendar)
    {
        var made = calendar.Instant(DemoCalendar.After(row.StartAt, -3 * 24 * 60));
        var created = made < calendar.Created ? made : calendar.Created;
        return row with
        {
            ActiveAt = Completion.ActiveAt((AppointmentType)row.Type, (AppointmentStatus)row.Status, row.StartAt, row.DoneAt),
            ExternalGuid = new Guid(row.AppointmentId, 0x5386, 0x4001, [0x80, 0, 0, 0, 0, 0, 0, 1]).ToString("D"),
            CreatedAt = created,
            UpdatedAt = row.DoneAt is { } done ? calendar.Instant(done) : created,
            UpdatedCount = row.DoneAt is null ? 0 : 1,
        };
    }

    private async Task WriteViewsAsync()
    {
        await users.InsertGroupAsync(DemoId.Per, DemoId.Service);
        await users.InsertHeadingAsync(DemoId.First, "Rooms", [DemoId.Fjord, DemoId.Mountain]);
        await users.InsertHeadingAsync(DemoId.First + 1, "Equipment", [DemoId.Projector]);
        await users.InsertViewAsync(DemoId.First, DemoId.Tina, "Sales and a room", [DemoId.Tina, DemoId.Per, DemoId.Kari, DemoId.Fjord]);
    }
}
