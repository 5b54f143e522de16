using System.Globalization;
using Services86.Agents.Directory;
using Services86.Agents.Principals;
using Services86.Tests.Hosting;

namespace Services86.Tests.Wire.Contacts;

/// <summary>The fixture that every case of contact-examples.md starts from, as one SQL script; it replaces the installed users, roles, groups and lists.</summary>
internal static class ContactFixture
{
    /// <summary>The clock of all cases.</summary>
    public static readonly DateTimeOffset Now = new(2023, 2, 15, 13, 0, 0, TimeSpan.Zero);

    public const int Adm0 = 1;
    public const int Tje0 = 5;
    public const int Ann = 6;
    public const int Pb = 7;

    private static string Script =>
        string.Join('\n', Clear, Rights, Lists, Companies, Users, CompanyParts, Persons, Diary, Business, Tickets);

    /// <summary>The ticket of a user, issued at 12:00 and valid to 18:00.</summary>
    public static string TicketOf(int associateId) => TicketText.Write(new Guid(associateId, 0, 0, new byte[8]), 1_234_567_890);

    /// <summary>A host on this fixture; every case has its own database.</summary>
    /// <param name="more">SQL that a case adds before the host serves.</param>
    public static Task<TestHost> StartAsync(string more = "") =>
        TestHost.StartAsync(new TestHostOptions { Now = Now, Script = Script + more });

    private const string Clear = """
        DELETE FROM session_ticket; DELETE FROM credential; DELETE FROM preference; DELETE FROM associate_group; DELETE FROM diary_view;
        DELETE FROM appointment; DELETE FROM contact_point; DELETE FROM person; DELETE FROM contact; DELETE FROM associate;
        DELETE FROM role_data_right; DELETE FROM role_function_right; DELETE FROM role; DELETE FROM user_group;
        DELETE FROM list_item; DELETE FROM counter;
        """;

    private static string Rights => $"""
        INSERT INTO user_group (user_group_id, name, rank) VALUES (2, 'Sales', 1), (3, 'Support', 2);
        INSERT INTO role (role_id, name, type) VALUES (10, 'Admin', 0), (11, 'Everything', 0), (12, 'Group', 0), (14, 'Own', 0);
        INSERT INTO role_function_right (role_id, name) VALUES
          (10, 'admin-all'), (10, 'allow-manage-entities'), (11, 'allow-manage-entities');
        {Cells(10, [5, 6, 9, 10, 11, 12, 13, 23, 52, 121], [0, 1, 2, 3, 4, 5], 15)}
        {Cells(11, [5, 6, 9, 10, 11, 12, 13, 23, 52, 121], [0, 1, 2, 3], 15)}
        {Cells(12, [5, 6, 9, 10, 11, 12, 13, 23, 52, 121], [0, 1], 15)}
        {Cells(12, [5, 6, 9, 10, 11, 12, 13, 23, 52, 121], [2, 3], 1)}
        {Cells(14, [5, 6], [0], 7)}
        {Cells(14, [5, 6], [1], 5)}
        {Cells(14, [9], [0], 15)}
        {Cells(14, [13], [0], 7)}
        """;

    private const string Lists = """
        INSERT INTO list_item (list_id, item_id, name, rank) VALUES
          (64, 1, 'Customer', 1), (64, 2, 'Supplier', 2), (64, 3, 'Partner', 3),
          (61, 1, 'IT', 1), (61, 2, 'Retail', 2),
          (70, 1, 'Reference customer', 1), (70, 2, 'Prestige', 2), (70, 3, 'Key account', 3);
        INSERT INTO counter (name, next_value, flags) VALUES ('contact.number2', 10006, 3);
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('System', 'SoftDeleteRetention', 2, 0, '14'),
          ('System', 'OwnCountry', 5, 5, '578'),
          ('Defaults', 'DefaultCategory', 5, 5, '1'),
          ('Defaults', 'DefaultBusiness', 5, 5, '2');
        """;

    private static string Companies => string.Join(
        '\n',
        Company(1, "SuperTest AS", owner: 1, group: 2, category: 3, country: 578, number: "10000", created: "2022-01-01T00:00:00", isOwner: true),
        Company(
            10, "Smith Consulting", owner: 5, group: 2, category: 1, country: 578, number: "10001", created: "2023-01-10T08:00:00", business: 1,
            code: "SmithCon", orgNr: "NO 111", updated: "2023-02-15T09:00:00", updatedBy: 6, updatedCount: 3),
        Company(
            11, "Smyth Consulting", owner: 6, group: 2, category: 2, country: 578, number: "10002", created: "2023-02-14T18:00:00",
            department: "Oslo"),
        Company(
            12, "Smith Consulting", owner: 5, group: 2, category: 2, country: 578, number: "10003", created: "2023-02-15T10:00:00",
            department: "Bergen", orgNr: "NO 222"),
        Company(13, "Lyon SARL", owner: 7, group: 3, category: 1, country: 250, number: "", created: "2022-06-01T00:00:00"),
        Company(
            14, "Old Harbour Ltd", owner: 5, group: 2, category: 1, country: 826, number: "10004", created: "2022-01-01T00:00:00",
            deleted: "2023-02-10T12:00:00"),
        Company(
            15, "Gone Inc", owner: 5, group: 2, category: 1, country: 840, number: "", created: "2022-01-01T00:00:00",
            deleted: "2023-01-31T12:00:00"),
        Company(16, "Dallas Inc", owner: 5, group: 2, category: 0, country: 840, number: "10005", created: "2022-01-01T00:00:00"));

    private static string Users => string.Join(
        '\n',
        User(1, "ADM0", role: 10, group: 2, person: 25, "Alf", "Dahm"),
        User(5, "TJE0", role: 11, group: 2, person: 26, "Tina", "Jensen", lastLogout: "2023-02-14T17:30:00"),
        User(6, "ANN", role: 12, group: 2, person: 27, "Ann", "Berg"),
        User(7, "PB", role: 14, group: 3, person: 28, "Per", "Bø"),
        User(8, "OLD", role: 12, group: 2, person: 29, "Odd", "Lund", isRetired: true),
        "INSERT INTO associate_group (associate_id, user_group_id) VALUES (6, 3);",
        "INSERT INTO contact_point (person_id, kind, rank, value, search_key) VALUES (26, 100, 1, 'tina@supertest.example', 'tina@supertest.example');");

    private const string CompanyParts = """
        INSERT INTO address (contact_id, atype, address1, zipcode, city) VALUES
          (10, 2, 'A-gata 23', '0123', 'OSLO'), (10, 1, 'Postboks 100', '0124', 'OSLO');
        INSERT INTO contact_point (contact_id, kind, rank, value, search_key) VALUES
          (10, 1, 1, '+47 779 645 855', '779645855'), (10, 200, 1, 'http://smith.example', 'smith.example');
        """;

    private static string Persons => string.Join(
        '\n',
        Person(41, 10, 1, "Kari", "", "Nordmann"),
        Person(42, 10, 2, "Ola", "M.", "Hansen"),
        Person(43, 12, 1, "Kari", "", "Nordmann"),
        Person(44, 12, 2, "Per", "", "Dahl"),
        Person(45, 12, 3, "Ola", "", "Hansen"),
        Person(61, 14, 1, "Jack", "", "Harbour", deleted: "2023-02-10T12:00:00"),
        Person(62, 14, 2, "Jill", "", "Harbour", deleted: "2023-02-10T12:00:00"));

    private static string Diary => $"""
        INSERT INTO document (document_id, name, created_at, created_by, updated_at, updated_by)
          VALUES (900, 'Offer', {At("2023-02-15T10:30:00")}, 5, {At("2023-02-15T10:30:00")}, 5);
        {Appointment(100, 10, owner: 5, type: 1, start: "2023-02-13T09:00:00", created: "2023-02-13T09:00:00", by: 5, person: 41, done: "2023-02-15T11:15:00")}
        {Appointment(101, 10, owner: 5, type: 1, start: "2023-02-16T10:00:00", created: "2023-02-15T08:00:00", by: 6, end: "2023-02-16T11:00:00", guid: "0aa0b97c-a507-11e8-a43f-02742c1c8abe")}
        {Appointment(102, 12, owner: 5, type: 4, start: "2023-02-15T11:30:00", created: "2023-02-15T10:30:00", by: 5, document: 900)}
        {Appointment(103, 12, owner: 6, type: 1, start: "2023-02-15T13:00:00", created: "2023-02-15T12:00:00", by: 6, visibleFor: 6)}
        {Appointment(104, 16, owner: 5, type: 2, start: "2023-02-20T12:00:00", created: "2023-02-14T20:00:00", by: 5)}
        {Appointment(105, 13, owner: 5, type: 1, start: "2023-02-15T16:00:00", created: "2023-01-05T00:00:00", by: 5)}
        """;

    private static string Business => $"""
        INSERT INTO sale (sale_id, associate_id, user_group_id, contact_id, heading, done, created_at, created_by, updated_at, updated_by)
          VALUES (12, 6, 2, 10, 'Licences', 1, {At("2023-02-01T00:00:00")}, 6, {At("2023-02-01T00:00:00")}, 6);
        INSERT INTO quote_version (quote_version_id, sale_id, state, created_at, updated_at) VALUES
          (70, 12, 1, {At("2023-02-01T00:00:00")}, {At("2023-02-01T00:00:00")}), (71, 12, 6, {At("2023-02-01T00:00:00")}, {At("2023-02-01T00:00:00")});
        """;

    private static string Tickets => string.Join('\n', new[] { Adm0, Tje0, Ann, Pb }.Select(Ticket));

    /// <summary>The statement that stores the ticket of a user; a case needs it for users of its own.</summary>
    public static string Ticket(int associateId)
    {
        var isTicket = TicketText.TryRead(TicketOf(associateId), out var ticket);
        Assert.That(isTicket, Is.True);
        return $"""
            INSERT INTO session_ticket (ticket_guid, secret, associate_id, valid_from_at, valid_to_at, last_used_at)
            VALUES ('{ticket.Id:N}', '{ticket.Hash.ToSecret()}', {associateId}, {At("2023-02-15T12:00:00")}, {At("2023-02-15T18:00:00")}, {At("2023-02-15T12:00:00")});
            """;
    }

    private static string Cells(int role, int[] tables, int[] relations, int rights) => string.Join('\n', tables.SelectMany(table => relations.Select(
        relation => $"INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES ({role}, {table}, {relation}, {rights});")));

    private static string Company(
        int id, string name, int owner, int group, int category, int country, string number, string created, string department = "", int business = 0,
        string code = "", string orgNr = "", string? updated = null, int updatedBy = 0, int updatedCount = 0, string? deleted = null, bool isOwner = false) => $"""
        INSERT INTO contact (contact_id, name, name_key, sound_key, department, department_key, org_nr, org_nr_key, number1, number2, associate_id, user_group_id,
          category_id, business_id, country_id, is_owner, deleted_at, created_at, created_by, updated_at, updated_by, updated_count)
        VALUES ({id}, '{name}', '{name.ToUpperInvariant()}', '{PhoneticKey.Of(name)}', '{department}', '{department.ToUpperInvariant()}', '{orgNr}', '{orgNr.Replace(" ", "", StringComparison.Ordinal)}',
          '{code}', '{number}', {owner}, {group}, {Id(category)}, {Id(business)}, {country}, {(isOwner ? "TRUE" : "FALSE")}, {At(deleted)}, {At(created)}, {owner},
          {At(updated ?? created)}, {(updatedBy == 0 ? owner : updatedBy)}, {updatedCount});
        """;

    private static string User(
        int id, string login, int role, int group, int person, string first, string last, string? lastLogout = null, bool isRetired = false) => $"""
        {Person(person, 1, person - 24, first, "", last, owner: 1, created: "2022-01-01T00:00:00")}
        INSERT INTO associate (associate_id, name, name_key, person_id, user_group_id, role_id, rank, deleted, last_logout_at, created_at, updated_at)
        VALUES ({id}, '{login}', '{login.ToUpperInvariant()}', {person}, {group}, {role}, {id}, {(isRetired ? "TRUE" : "FALSE")}, {At(lastLogout)},
          {At("2022-01-01T00:00:00")}, {At("2022-01-01T00:00:00")});
        """;

    private static string Person(
        int id, int contact, int rank, string first, string middle, string last, int owner = 5, string created = "2023-02-01T08:00:00", string? deleted = null) => $"""
        INSERT INTO person (person_id, contact_id, rank, first_name, middle_name, last_name, first_key, last_key, associate_id, user_group_id, country_id,
          deleted_at, created_at, created_by, updated_at, updated_by)
        VALUES ({id}, {contact}, {rank}, '{first}', '{middle}', '{last}', '{first.ToUpperInvariant()}', '{last.ToUpperInvariant()}', {owner}, 2, 578,
          {At(deleted)}, {At(created)}, {owner}, {At(created)}, {owner});
        """;

    private static string Appointment(
        int id, int contact, int owner, int type, string start, string created, int by, string? end = null, int person = 0, string? done = null,
        int document = 0, int visibleFor = 0, string? guid = null) => $"""
        INSERT INTO appointment (appointment_id, associate_id, user_group_id, type, status, active_at, start_at, end_at, done_at, contact_id, person_id,
          document_id, visibility, visible_id, external_guid, created_at, created_by, updated_at, updated_by, updated_count)
        VALUES ({id}, {owner}, 2, {type}, {(done is null ? 1 : 3)}, {At(start)}, {At(start)}, {At(end ?? start)}, {At(done)}, {contact}, {Id(person)},
          {Id(document)}, {(visibleFor == 0 ? 0 : 1)}, {Id(visibleFor)}, {(guid is null ? "NULL" : $"'{guid}'")}, {At(created)}, {by},
          {At(done is null ? created : "2023-02-15T10:15:00")}, {by}, {(done is null ? 0 : 1)});
        """;

    private static string Id(int id) => id == 0 ? "NULL" : id.ToString(CultureInfo.InvariantCulture);

    // Whole seconds since 1970; for wall clocks of the base zone as if they were UTC (schema.md §4).
    private static string At(string? time) => time is null
        ? "NULL"
        : DateTimeOffset.Parse(time + "Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
