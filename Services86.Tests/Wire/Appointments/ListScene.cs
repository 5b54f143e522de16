namespace Services86.Tests.Wire.Appointments;

/// <summary>The fixture with more users, each of whom sees something else.</summary>
internal abstract class ListScene : AppointmentScene
{
    /// <summary>Group 13; of others' follow-ups nothing, of everything else all.</summary>
    protected const string Erik = "erik";

    /// <summary>Group 13; all follow-ups, but of others' companies, persons, projects and sales nothing.</summary>
    protected const string Frida = "frida";

    /// <summary>Group 13; of others' follow-ups the times only.</summary>
    protected const string Gro = "gro";

    /// <summary>An external user: person 302 of company 22, member of project 33 (published) and 34 (not).</summary>
    protected const string Hans = "hans";

    /// <summary>Group 13 and, as secondary one, 12. Preferences hide the names of companies from him and forbid him to make follow-ups.</summary>
    protected const string Olav = "olav";

    /// <summary>A user of group 12 who is retired; person 206.</summary>
    protected const int Ida = 109;

    protected override string Changes => $"""
        INSERT INTO user_group (user_group_id, name, rank) VALUES (13, 'Group 13', 3);
        INSERT INTO role (role_id, name, type) VALUES
          (21, 'No diaries', 0), (22, 'Diaries only', 0), (23, 'Times only', 0), (24, 'External', 1), (25, 'Groups', 0);
        INSERT INTO role_function_right (role_id, name) VALUES
          (24, 'ext-need-publish-to-see-appointment'), (24, 'ext-need-publish-to-see-project');
        INSERT INTO role_data_right (role_id, table_no, relation, rights) VALUES
          (21, 9, 0, 15), {Reading(21, 5, 6, 11, 13)},
          (22, 5, 0, 15), (22, 6, 0, 15), (22, 11, 0, 15), (22, 13, 0, 15), {Reading(22, 9)},
          (23, 9, 0, 15), (23, 9, 1, 16), (23, 9, 2, 16), {Reading(23, 5, 6, 11, 13)},
          (24, 9, 0, 15), (24, 9, 6, 1), (24, 9, 7, 1), (24, 5, 6, 1), (24, 11, 7, 1),
          (25, 9, 3, 1), {Reading(25, 5, 6, 9, 11, 13)};
        {AppointmentFixture.Person(205, 1, "Erik", "Eide")}
        {AppointmentFixture.Person(206, 1, "Ida", "Iversen")}
        {AppointmentFixture.Person(207, 1, "Olav", "Olsen")}
        {AppointmentFixture.Person(208, 1, "Frida", "Friis")}
        {AppointmentFixture.Person(209, 1, "Gro", "Grov")}
        {AppointmentFixture.User(105, Erik, 0, 205, 13, 578, 21)}
        {AppointmentFixture.User(106, Frida, 0, 208, 13, 578, 22)}
        {AppointmentFixture.User(107, Gro, 0, 209, 13, 578, 23)}
        {AppointmentFixture.User(108, Hans, 4, 302, 13, 578, 24)}
        {AppointmentFixture.User(Ida, "ida", 0, 206, 12, 578)}
        {AppointmentFixture.User(111, Olav, 0, 207, 13, 578, 25)}
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES
          ('Functions', 'ThreeStateStatusCheckbox', 5, 104, '1'),
          ('Rights-contact', 'contact.name', 5, 111, '0'), ('Rights-appointment-New', 'Rights', 5, 111, '0');
        UPDATE task SET color_index = 9 WHERE task_id = 62;
        UPDATE task SET color_index = 17 WHERE task_id = 63;
        UPDATE associate SET deleted = TRUE WHERE associate_id = {Ida};
        INSERT INTO associate_group (associate_id, user_group_id) VALUES (111, 12);
        INSERT INTO project (project_id, name, associate_id, user_group_id, is_published, created_at, created_by, updated_at, updated_by) VALUES
          (33, 'Shown', 102, 12, TRUE, {AppointmentFixture.Audit}), (34, 'Kept', 102, 12, FALSE, {AppointmentFixture.Audit}),
          (35, 'Empty', 102, 12, FALSE, {AppointmentFixture.Audit});
        INSERT INTO project_member (project_id, person_id, rank, created_at, created_by, updated_at, updated_by) VALUES
          (33, 302, 1, {AppointmentFixture.Audit}), (34, 302, 1, {AppointmentFixture.Audit}), (33, 301, 2, {AppointmentFixture.Audit});
        INSERT INTO heading (heading_id, list_id, name) VALUES
          (73, 67, 'Old and holiday'), (74, 67, 'Nothing'), (75, 70, 'Interests'), (76, 2, 'Rooms'), (77, 2, 'No rooms');
        INSERT INTO list_item_heading (heading_id, item_id) VALUES (73, 64), (73, 65), (75, 61), (76, 110);
        INSERT INTO diary_view (diary_view_id, associate_id, name, rank) VALUES (1, 101, 'Mine', 1), (2, 102, 'Nobody', 1);
        INSERT INTO diary_view_row (diary_view_id, associate_id, rank) VALUES (1, 103, 1), (1, 102, 2);
        """;

    private static string Reading(int role, params int[] tables) => string.Join(", ", tables.Select(table => $"({role}, {table}, 1, 1), ({role}, {table}, 2, 1)")
        .Concat(tables.Where(table => table != 9).Select(table => $"({role}, {table}, 0, 1)"))
        .Concat(tables.Contains(9) ? [$"({role}, 9, 0, 15)"] : []));
}
