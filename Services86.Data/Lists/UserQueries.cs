using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Lists;

/// <summary>Reads users, roles and what belongs to them.</summary>
internal static class UserQueries
{
    private const string GroupsSql = """
        SELECT user_group_id, name, tooltip, rank, deleted FROM user_group
        """;

    public static Task<List<UserGroupRow>> GroupsAsync(Session session) => session.ReadAsync(GroupsSql, row => new UserGroupRow(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetBoolean(4)));

    private const string FunctionRightsSql = """
        SELECT role_id, name FROM role_function_right ORDER BY role_id, name
        """;

    private const string DataRightsSql = """
        SELECT role_id, table_no, field_no, relation, rights FROM role_data_right
        """;

    private const string RolesSql = """
        SELECT role_id, name, tooltip, type, rank, deleted FROM role
        """;

    public static async Task<List<RoleRow>> RolesAsync(Session session)
    {
        var functions = (await session.ReadAsync(FunctionRightsSql, row => (Role: row.GetInt32(0), Name: row.GetString(1))))
            .ToLookup(right => right.Role, right => right.Name);
        var rights = (await session.ReadAsync(DataRightsSql, row =>
                new DataRightRow(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4))))
            .ToLookup(right => right.RoleId);
        return await session.ReadAsync(RolesSql, row => new RoleRow(
            row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), row.GetBoolean(5),
            [.. functions[row.GetInt32(0)]], [.. rights[row.GetInt32(0)]]));
    }

    private const string MembershipsSql = """
        SELECT associate_id, user_group_id, valid_from_at, valid_to_at FROM associate_group ORDER BY associate_id, user_group_id
        """;

    private const string AssociatesSql = """
        SELECT a.associate_id, a.name, a.name_key, a.user_name, a.type, a.user_group_id, a.role_id, a.rank, a.tooltip, a.deleted, a.is_blocked,
          a.is_location, a.location_address, a.home_country_id, a.tz_location_id, a.ej_user_id, a.ej_access_level, a.ej_status,
          p.person_id, p.first_name, p.middle_name, p.last_name, p.mrmrs, p.title, c.contact_id, c.country_id
        FROM associate a
        LEFT JOIN person p ON p.person_id = a.person_id
        LEFT JOIN contact c ON c.contact_id = p.contact_id
        """;

    public static async Task<List<AssociateRow>> AssociatesAsync(Session session)
    {
        var memberships = (await session.ReadAsync(MembershipsSql, row =>
                new MembershipRow(row.GetInt32(0), row.GetInt32(1), Clock(row, 2), Clock(row, 3))))
            .ToLookup(link => link.AssociateId);
        return await session.ReadAsync(AssociatesSql, row => Associate(row, memberships));
    }

    private const string DiaryViewRowsSql = """
        SELECT diary_view_id, associate_id FROM diary_view_row ORDER BY diary_view_id, rank, associate_id
        """;

    private const string DiaryViewsSql = """
        SELECT diary_view_id, associate_id, name, rank FROM diary_view
        """;

    public static async Task<List<DiaryViewRow>> DiaryViewsAsync(Session session)
    {
        var members = (await session.ReadAsync(DiaryViewRowsSql, row => (View: row.GetInt32(0), Associate: row.GetInt32(1))))
            .ToLookup(member => member.View, member => member.Associate);
        return await session.ReadAsync(DiaryViewsSql, row => new DiaryViewRow(
            row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetInt32(3), [.. members[row.GetInt32(0)]]));
    }

    private const string PreferencesSql = """
        SELECT section, pref_key, level, owner_id, value FROM preference
        """;

    public static Task<List<PreferenceRow>> PreferencesAsync(Session session) => session.ReadAsync(PreferencesSql, row => new PreferenceRow(
        row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4)));

    private const string ApplicationTokensSql = """
        SELECT token_hash FROM application_token
        """;

    public static Task<List<string>> ApplicationTokensAsync(Session session) => session.ReadAsync(ApplicationTokensSql, row => row.GetString(0));

    private static AssociateRow Associate(DbDataReader row, ILookup<int, MembershipRow> memberships)
    {
        var (first, middle, last) = (Text(row, 19), Text(row, 20), Text(row, 21));
        var fullName = string.Join(' ', new[] { first, middle, last }.Where(part => part.Length > 0));
        return new AssociateRow
        {
            Id = row.GetInt32(0),
            Name = row.GetString(1),
            NameKey = row.GetString(2),
            UserName = row.GetString(3),
            Type = row.GetInt32(4),
            GroupId = row.GetInt32(5),
            RoleId = row.GetInt32(6),
            Rank = row.GetInt32(7),
            Tooltip = row.GetString(8),
            Deleted = row.GetBoolean(9),
            IsBlocked = row.GetBoolean(10),
            IsLocation = row.GetBoolean(11),
            LocationAddress = row.GetString(12),
            HomeCountryId = Number(row, 13),
            TzLocationId = Number(row, 14),
            EjUserId = Number(row, 15),
            EjAccessLevel = row.GetInt32(16),
            EjStatus = row.GetInt32(17),
            PersonId = Number(row, 18),
            FirstName = first,
            MiddleName = middle,
            LastName = last,
            MrMrs = Text(row, 22),
            Title = Text(row, 23),
            ContactId = Number(row, 24),
            ContactCountryId = Number(row, 25),
            Memberships = [.. memberships[row.GetInt32(0)]],
            FullName = fullName.Length > 0 ? fullName : row.GetString(1),
        };
    }

    private static WallClock? Clock(DbDataReader row, int column) => row.IsDBNull(column) ? null : new WallClock(row.GetInt64(column));

    private static int Number(DbDataReader row, int column) => row.IsDBNull(column) ? 0 : row.GetInt32(column);

    private static string Text(DbDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);
}
