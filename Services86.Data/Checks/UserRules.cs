namespace Services86.Data.Checks;

/// <summary>Rules of users and what belongs to them.</summary>
internal static class UserRules
{
    private const string DeletedPersonSql = """
        SELECT a.associate_id FROM associate a JOIN person p ON p.person_id = a.person_id
        WHERE NOT a.deleted AND p.deleted_at IS NOT NULL
        ORDER BY a.associate_id
        """;

    // Types 0 and 4 are people: employees and external users.
    private const string WithoutPersonSql = """
        SELECT associate_id FROM associate
        WHERE NOT deleted AND type IN (0, 4) AND person_id IS NULL
        ORDER BY associate_id
        """;

    // Levels 4 and 5 of a preference belong to a group and to a user.
    private const string PreferenceSql = """
        SELECT f.section || '/' || f.pref_key || ' of ' || CAST(f.owner_id AS TEXT) FROM preference f
        WHERE f.level = 4 AND NOT EXISTS (SELECT 1 FROM user_group g WHERE g.user_group_id = f.owner_id)
          OR f.level = 5 AND NOT EXISTS (SELECT 1 FROM associate a WHERE a.associate_id = f.owner_id)
        ORDER BY f.section, f.pref_key, f.owner_id
        """;

    private const string OwnerCompanySql = """
        SELECT s.name FROM system_info s
        WHERE s.name = 'reference_data' AND NOT EXISTS (SELECT 1 FROM contact WHERE is_owner AND deleted_at IS NULL)
        """;

    private const string BaseZoneSql = """
        SELECT s.value FROM system_info s
        WHERE s.name = 'base_tz' AND NOT EXISTS (SELECT 1 FROM tz_location z WHERE z.code = s.value)
        """;

    public static IReadOnlyList<CheckRule> All { get; } =
    [
        new("user-deleted-person", "associate", DeletedPersonSql, "is a user whose person is deleted"),
        new("user-without-person", "associate", WithoutPersonSql, "is a user without a person"),
        new("preference-owner", "preference", PreferenceSql, "is set for a group or user that does not exist"),
        new("operating-company", "contact", OwnerCompanySql, "no living company operates this installation"),
        new("base-time-zone", "system_info", BaseZoneSql, "is not a time zone of this installation"),
    ];
}
