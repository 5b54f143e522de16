using System.Globalization;
using Services86.Data.Copies;
using Services86.Data.Database;
using Services86.Data.Lists;

namespace Services86.Data.Schema;

/// <summary>What a fresh installation contains (seed-data.md A). Installed once; afterwards the operator owns it.</summary>
internal sealed class ReferenceData(
    IConnectionSource connections, IDialect dialect, DatabaseOptions options, SeedOptions seed, TimeProvider clock)
{
    private const string Marker = "reference_data";

    // Parents before children.
    private static readonly string[] Tables =
    [
        "country", "address_layout", "tz_location", "list_item", "heading", "list_item_heading", "task", "relation_def", "counter",
        "user_group", "role", "role_function_right", "role_data_right", "preference",
        "project_type_status", "sale_type_stage", "suggested_appointment",
    ];

    private const string MarkerSql = """
        SELECT COUNT(*) FROM system_info WHERE name = @Marker
        """;

    /// <summary>Installs the data unless it is there; answers whether it did.</summary>
    public async Task<bool> InstallAsync(CancellationToken cancellation = default)
    {
        await using var session = new Session(connections, dialect, options) { Cancellation = cancellation };
        if (await session.ExecuteScalarAsync<int>(MarkerSql, new { Marker }) > 0) return false;
        await session.BeginAsync();
        await dialect.LockSchemaAsync(session);
        if (await session.ExecuteScalarAsync<int>(MarkerSql, new { Marker }) > 0) return false;
        await CopyMark.RefuseAsync(session);

        var now = UtcInstant.Now(clock);
        foreach (var table in Tables) await InsertAsync(session, SeedFile.Load(table), now);
        await JudgeChoiceAsync(session);
        await InstallCompanyAsync(session, now);
        await InstallSettingsAsync(session);
        await ListStore.BumpAsync(session);
        await session.CommitAsync();
        return true;
    }

    private const string ZoneSql = """
        SELECT COUNT(*) FROM tz_location WHERE code = @BaseTimeZone
        """;

    private const string CodesSql = """
        SELECT code FROM tz_location WHERE iana_id = @BaseTimeZone ORDER BY tz_location_id
        """;

    private const string CountrySql = """
        SELECT COUNT(*) FROM country WHERE country_id = @OwnCountry
        """;

    private async Task JudgeChoiceAsync(Session session)
    {
        if (await session.ExecuteScalarAsync<int>(ZoneSql, new { seed.BaseTimeZone }) == 0)
        {
            var codes = await session.QueryAsync<string>(CodesSql, new { seed.BaseTimeZone });
            throw new SeedException(
                nameof(seed.BaseTimeZone),
                $"is '{seed.BaseTimeZone}', which is no code of a zone; "
                + (codes.Count > 0 ? $"the code of that zone is {string.Join(" or ", codes)}." : "codes are such as NO, DE-BERLIN, US-NY or UTC."));
        }

        if (await session.ExecuteScalarAsync<int>(CountrySql, new { seed.OwnCountry }) == 0)
            throw new SeedException(nameof(seed.OwnCountry), $"is {seed.OwnCountry}, which is the ISO 3166 number of no country; Norway's is 578.");
    }

    private static Task InsertAsync(Session session, SeedFile file, UtcInstant now) => session.ExecuteRowsAsync(
        $"INSERT INTO {file.Table} ({string.Join(", ", file.Columns)}) VALUES ({string.Join(", ", file.Columns.Select(name => "@" + name))})",
        file.Columns,
        file.Rows(now.Seconds));

    private const string CompanySql = """
        INSERT INTO contact (contact_id, name, name_key, sound_key, country_id, business_id, is_owner, user_group_id, created_at, updated_at)
        VALUES (1, @CompanyName, @companyKey, @CompanySoundKey, @OwnCountry, 13, TRUE, 1, @now, @now)
        """;

    private const string PersonSql = """
        INSERT INTO person (person_id, contact_id, rank, first_name, last_name, first_key, last_key, country_id, business_id, created_at, updated_at)
        VALUES (1, 1, 1, '', 'Administrator', '', 'ADMINISTRATOR', @OwnCountry, 13, @now, @now)
        """;

    // Associate 2 signs in only when a key is given to it: no credential, and its type bypasses every check.
    private const string AssociatesSql = """
        INSERT INTO associate (associate_id, name, name_key, person_id, type, user_group_id, role_id, rank, tooltip, created_at, updated_at)
        VALUES (1, @AdministratorName, @administratorKey, 1, 0, 1, 1, 1, 'Administrator', @now, @now),
          (2, 'system', 'SYSTEM', NULL, 13, 1, 12, 2, 'System user', @now, @now)
        """;

    private async Task InstallCompanyAsync(Session session, UtcInstant now)
    {
        await session.ExecuteAsync(CompanySql, new { seed.CompanyName, companyKey = Key(seed.CompanyName), seed.CompanySoundKey, seed.OwnCountry, now });
        await session.ExecuteAsync(PersonSql, new { seed.OwnCountry, now });
        await session.ExecuteAsync(AssociatesSql, new { seed.AdministratorName, administratorKey = Key(seed.AdministratorName), now });
    }

    private const string SettingSql = """
        INSERT INTO system_info (name, value) VALUES (@name, @value)
        """;

    private const string OwnCountryPreferenceSql = """
        INSERT INTO preference (section, pref_key, level, owner_id, value) VALUES ('System', 'OwnCountry', 3, 0, @country)
        """;

    private async Task InstallSettingsAsync(Session session)
    {
        var country = seed.OwnCountry.ToString(CultureInfo.InvariantCulture);
        (string Name, string Value)[] settings =
        [
            ("base_tz", seed.BaseTimeZone), ("own_country", country), ("company_name", seed.CompanyName),
            ("installation_id", Guid.NewGuid().ToString("D")), (Marker, "1"),
        ];
        foreach (var (name, value) in settings) await session.ExecuteAsync(SettingSql, new { name, value });
        await session.ExecuteAsync(OwnCountryPreferenceSql, new { country });
    }

    private static string Key(string name) => name.Trim().ToUpperInvariant();
}
