using System.Globalization;
using Services86.Agents.Principals;

namespace Services86.Tests.Wire.Appointments;

/// <summary>The fixture that every case of appointment-examples.md starts from; it replaces the installed users, roles, groups, lists and preferences.</summary>
internal static class AppointmentFixture
{
    /// <summary>Monday 2024-03-04T09:00:00, wall clock of the base zone NO.</summary>
    public static readonly DateTimeOffset Now = new(2024, 3, 4, 8, 0, 0, TimeSpan.Zero);

    public const string Password = "fixture";

    public const int Anna = 101;
    public const int Bo = 102;
    public const int Carl = 103;
    public const int Dina = 104;
    public const int Room = 110;

    private static readonly int[] Tables = [5, 6, 9, 10, 11, 12, 13, 23, 52, 121];

    /// <summary>Users, roles, lists, companies, projects: what no case changes. Run inside a transaction whose foreign keys are deferred.</summary>
    public static string Script => string.Join('\n', Clear, Rights, Lists, Companies, Users, Projects, Guides, Diary);

    /// <summary>Sales, document and an empty diary: the state that every case starts with.</summary>
    public static string Diary => $"""
        DELETE FROM relation; DELETE FROM appointment; DELETE FROM recurrence_rule; DELETE FROM document; DELETE FROM sale;
        INSERT INTO sale (sale_id, sale_type_id, status, done, contact_id, person_id, associate_id, user_group_id, heading, reopen_at, stalled_reason_id,
          created_at, created_by, updated_at, updated_by)
        VALUES (41, 51, 1, 1, 21, 301, 101, 11, 'Guided sale', NULL, NULL, {Audit}),
          (42, 51, 4, 1, 22, NULL, 102, 12, 'Stalled sale', {At("2024-05-02T00:00:00")}, 1, {Audit}),
          (43, 52, 2, 2, 21, NULL, 101, 11, 'Sold sale', NULL, NULL, {Audit}),
          (44, 52, 1, 1, 21, NULL, 101, 11, 'Open sale', NULL, NULL, {Audit});
        INSERT INTO document (document_id, name, created_at, created_by, updated_at, updated_by) VALUES (81, 'Offer.docx', {Audit});
        {new GivenRow { Id = 8100, Type = 4, Document = 81, Task = 0 }.Sql}
        """;

    /// <summary>The columns created and updated: when and by whom.</summary>
    public static string Audit { get; } = $"{At("2024-02-01T08:00:00")}, 101, {At("2024-02-01T08:00:00")}, 101";

    private const string Clear = """
        DELETE FROM session_ticket; DELETE FROM credential; DELETE FROM preference; DELETE FROM associate_group; DELETE FROM diary_view;
        DELETE FROM relation; DELETE FROM appointment; DELETE FROM contact_point; DELETE FROM sale; DELETE FROM project_member; DELETE FROM project;
        DELETE FROM person; DELETE FROM contact; DELETE FROM associate;
        DELETE FROM role_data_right; DELETE FROM role_function_right; DELETE FROM role; DELETE FROM user_group;
        DELETE FROM suggested_appointment; DELETE FROM sale_type_stage; DELETE FROM project_type_status;
        DELETE FROM list_item_heading; DELETE FROM heading; DELETE FROM list_item; DELETE FROM task;
        INSERT INTO relation_def (relation_def_id, name) VALUES (5, 'Partner');
        """;

    private static string Rights => $"""
        INSERT INTO user_group (user_group_id, name, rank) VALUES (11, 'Group 11', 1), (12, 'Group 12', 2);
        INSERT INTO role (role_id, name, type) VALUES (20, 'Fixture', 0);
        INSERT INTO role_function_right (role_id, name) VALUES (20, 'visible-for'), (20, 'admin-lists');
        {string.Join('\n', Tables.Select(table => $"""
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES
          (20, {table}, 0, 15), (20, {table}, 1, 7), (20, {table}, 2, {(table is 5 or 6 ? 7 : 1)});
        """))}
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('DiaryView', 'AllDayStartTime', 2, 0, '08:00'), ('DiaryView', 'AllDayEndTime', 2, 0, '16:00'),
          ('DiaryView', 'DefaultAlarmTime', 2, 0, '10'), ('Functions', 'GetAdvanceDays', 2, 0, '21'),
          ('Functions', 'ThreeStateStatusCheckbox', 2, 0, '0');
        """;

    private const string Lists = """
        INSERT INTO task (task_id, name, type, direction, rank, default_all_day, default_free, deleted) VALUES
          (61, 'Meeting', 1, 0, 1, FALSE, FALSE, FALSE), (62, 'Call out', 5, 2, 2, FALSE, FALSE, FALSE), (63, 'To-do', 6, 0, 3, FALSE, FALSE, FALSE),
          (64, 'Holiday', 1, 0, 4, TRUE, TRUE, FALSE), (65, 'Old', 1, 0, 5, FALSE, FALSE, TRUE);
        INSERT INTO heading (heading_id, list_id, name) VALUES (71, 67, 'Meetings and calls'), (72, 67, 'To-dos');
        INSERT INTO list_item_heading (heading_id, item_id) VALUES (71, 61), (71, 62), (72, 63);
        INSERT INTO list_item (list_id, item_id, name, rank, has_guide) VALUES
          (79, 1, 'Medium', 2, FALSE), (79, 2, 'High', 1, FALSE), (149, 51, 'Guided', 1, TRUE), (149, 52, 'Plain', 2, FALSE),
          (82, 57, 'First stage', 1, FALSE), (82, 58, 'Second stage', 2, FALSE), (85, 55, 'Guided project', 1, TRUE), (88, 56, 'Running', 1, FALSE),
          (1001, 1, 'Budget frozen', 1, FALSE);
        """;

    private static string Companies => string.Join(
        '\n',
        Company(1, "Own NO", 101, 578, isOwner: true),
        Company(3, "Own SE", 101, 752, isOwner: true),
        Company(21, "Acme", 101, 578),
        Company(22, "Beta", 102, 578),
        Person(201, 1, "Anna", "Aas"),
        Person(202, 1, "Bo", "Berg"),
        Person(203, 3, "Carl", "Clason"),
        Person(204, 1, "Dina", "Dahl"),
        Person(301, 21, "Eva", "Evensen"),
        Person(302, 22, "Finn", "Foss"),
        """
        INSERT INTO contact_point (contact_point_id, person_id, kind, rank, value, search_key) VALUES
          (9201, 201, 100, 1, 'anna@one.test', 'anna@one.test'), (9202, 202, 100, 1, 'bo@one.test', 'bo@one.test'),
          (9203, 203, 100, 1, 'carl@three.test', 'carl@three.test'), (9204, 204, 100, 1, 'dina@one.test', 'dina@one.test'),
          (9301, 301, 100, 1, 'eva@acme.test', 'eva@acme.test');
        """);

    private static string Users => string.Join(
        '\n',
        User(Anna, "anna", 0, 201, 11, 578),
        User(Bo, "bo", 0, 202, 12, 578),
        User(Carl, "carl", 0, 203, 11, 752),
        User(Dina, "dina", 0, 204, 12, 578),
        User(Room, "Room 1", 1, 0, 11, 0));

    private static string Projects => $"""
        INSERT INTO project (project_id, name, type_id, status_id, associate_id, user_group_id, created_at, created_by, updated_at, updated_by) VALUES
          (31, 'Project one', 55, 56, 101, 11, {Audit}), (32, 'Project two', 55, 56, 102, 12, {Audit});
        INSERT INTO project_member (project_id, person_id, rank, created_at, created_by, updated_at, updated_by) VALUES
          (31, 201, 1, {Audit}), (31, 301, 2, {Audit}), (32, 202, 1, {Audit});
        """;

    private static string Guides => $"""
        INSERT INTO sale_type_stage (sale_type_stage_id, sale_type_id, stage_id, rank) VALUES (511, 51, 57, 1), (512, 51, 58, 2);
        INSERT INTO project_type_status (project_type_status_id, project_type_id, project_status_id, rank) VALUES (541, 55, 56, 1);
        INSERT INTO suggested_appointment (suggested_appointment_id, name, rank, deleted, sale_type_stage_id, project_type_status_id, task_id, days_future,
          duration_min, auto_suggest, is_milestone, assign_to_member, text, created_at, created_by, updated_at, updated_by) VALUES
          (521, 'First call', 1, FALSE, 511, NULL, 62, 0, 0, FALSE, FALSE, FALSE, '', {Audit}),
          (522, 'Offer', 2, FALSE, 511, NULL, 61, 7, 90, TRUE, FALSE, FALSE, 'Prepare offer', {Audit}),
          (523, 'Follow up', 1, FALSE, 512, NULL, 61, 0, 0, TRUE, FALSE, FALSE, '', {Audit}),
          (524, 'Gone', 2, TRUE, 512, NULL, 61, 0, 0, FALSE, FALSE, FALSE, '', {Audit}),
          (525, 'Close', 3, FALSE, 512, NULL, 61, 0, 0, FALSE, FALSE, FALSE, '', {Audit}),
          (531, 'Kick-off', 1, FALSE, NULL, 541, 61, 3, 60, FALSE, TRUE, TRUE, '', {Audit}),
          (532, 'Review', 2, FALSE, NULL, 541, 61, 0, 0, FALSE, FALSE, FALSE, '', {Audit});
        """;

    /// <summary>A stored time: whole seconds, for wall clocks of the base zone as if they were UTC (schema.md §4).</summary>
    public static string At(string? time) => time is null
        ? "NULL"
        : DateTimeOffset.Parse(time + "Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static string Id(int id) => id == 0 ? "NULL" : id.ToString(CultureInfo.InvariantCulture);

    private static string Company(int id, string name, int owner, int country, bool isOwner = false) => $"""
        INSERT INTO contact (contact_id, name, name_key, associate_id, user_group_id, country_id, is_owner, created_at, created_by, updated_at, updated_by)
        VALUES ({id}, '{name}', '{name.ToUpperInvariant()}', {owner}, {(owner == Bo ? 12 : 11)}, {country}, {(isOwner ? "TRUE" : "FALSE")}, {Audit});
        """;

    public static string Person(int id, int contact, string first, string last) => $"""
        INSERT INTO person (person_id, contact_id, first_name, last_name, first_key, last_key, country_id, created_at, created_by, updated_at, updated_by)
        VALUES ({id}, {contact}, '{first}', '{last}', '{first.ToUpperInvariant()}', '{last.ToUpperInvariant()}', 578, {Audit});
        """;

    public static string User(int id, string login, int type, int person, int group, int country, int role = 20) => $"""
        INSERT INTO associate (associate_id, name, name_key, type, person_id, user_group_id, role_id, rank, is_location, home_country_id, created_at, updated_at)
        VALUES ({id}, '{login}', '{login.ToUpperInvariant()}', {type}, {Id(person)}, {group}, {role}, {id}, {(type == 1 ? "TRUE" : "FALSE")}, {Id(country)},
          {At("2024-01-01T00:00:00")}, {At("2024-01-01T00:00:00")});
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, created_at, updated_at)
        SELECT {id}, 'CRM5/PASSWORD', '{login.ToUpperInvariant()}', '{login}', '{Secret}', 1, 0, 0 WHERE {type} <> 1;
        """;

    private static string Secret { get; } = new PasswordHash(new SignInOptions { PasswordRounds = 1000 }).Create(Password);
}
