using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>Users as an operator creates, lists and blocks them. The caller opens the transaction.</summary>
internal sealed class UserAccountRepository(Session session)
{
    private const string OwnerCompanySql = """
        SELECT contact_id AS ContactId, name AS Name
        FROM contact
        WHERE is_owner
        ORDER BY contact_id
        LIMIT 1
        """;

    /// <summary>The company that operates the installation; with several of them, the first.</summary>
    public async Task<OwnerCompanyRow?> OwnerCompanyAsync() =>
        (await session.ReadAsync(OwnerCompanySql, row => new OwnerCompanyRow(row.GetInt32(0), row.GetString(1)))).FirstOrDefault();

    private const string FindIdSql = """
        SELECT associate_id FROM associate WHERE name_key = @key
        """;

    /// <summary>The id of a login name, 0 when it is free.</summary>
    public Task<int> FindIdAsync(string name) =>
        session.ExecuteScalarAsync<int>(FindIdSql, new { key = LoginKey.Of(name) });

    private const string WithoutPasswordSql = """
        SELECT a.associate_id
        FROM associate a
        WHERE a.name_key = @key AND NOT a.deleted AND a.type IN (0, 4)
          AND NOT EXISTS (SELECT 1 FROM credential c WHERE c.associate_id = a.associate_id AND c.type = 'CRM5/PASSWORD')
        """;

    /// <summary>The id of a person's login name that nobody can sign in with yet, else 0.</summary>
    public Task<int> WithoutPasswordAsync(string name) =>
        session.ExecuteScalarAsync<int>(WithoutPasswordSql, new { key = LoginKey.Of(name) });

    private const string GroupSql = """
        SELECT user_group_id FROM user_group WHERE NOT deleted AND (CAST(user_group_id AS TEXT) = @text OR LOWER(name) = LOWER(@text)) LIMIT 1
        """;

    /// <summary>A group by id or name, 0 when there is none.</summary>
    public Task<int> GroupAsync(string text) => session.ExecuteScalarAsync<int>(GroupSql, new { text });

    private const string RoleSql = """
        SELECT role_id FROM role WHERE NOT deleted AND (CAST(role_id AS TEXT) = @text OR LOWER(name) = LOWER(@text)) LIMIT 1
        """;

    /// <summary>A role by id or name, 0 when there is none.</summary>
    public Task<int> RoleAsync(string text) => session.ExecuteScalarAsync<int>(RoleSql, new { text });

    private const string InsertPersonSql = """
        INSERT INTO person (contact_id, rank, first_name, last_name, first_key, last_key, country_id, created_at, updated_at)
        SELECT @contactId, COALESCE((SELECT MAX(rank) FROM person WHERE contact_id = @contactId), 0) + 1, @firstName, @lastName, @firstKey, @lastKey,
               (SELECT country_id FROM contact WHERE contact_id = @contactId), @now, @now
        RETURNING person_id
        """;

    private const string InsertAssociateSql = """
        INSERT INTO associate (name, name_key, user_name, person_id, type, user_group_id, role_id, rank, created_at, updated_at)
        SELECT @name, @nameKey, @name, @personId, @type, @groupId, @roleId, COALESCE((SELECT MAX(rank) FROM associate), 0) + 1, @now, @now
        RETURNING associate_id
        """;

    private const string InsertPasswordSql = """
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, valid_from_at, created_at, updated_at)
        VALUES (@associateId, 'CRM5/PASSWORD', @nameKey, @name, @secret, 1, @now, @now, @now)
        """;

    /// <summary>Creates person, user and password; returns the user's id.</summary>
    public async Task<int> InsertAsync(NewUserRow user)
    {
        var person = new
        {
            contactId = user.ContactId,
            firstName = user.FirstName,
            lastName = user.LastName,
            firstKey = LoginKey.Of(user.FirstName),
            lastKey = LoginKey.Of(user.LastName),
            now = user.Now,
        };
        var personId = await session.ExecuteScalarAsync<int>(InsertPersonSql, person);
        var nameKey = LoginKey.Of(user.Name);
        var associate = new { name = user.Name, nameKey, personId, type = user.Type, groupId = user.GroupId, roleId = user.RoleId, now = user.Now };
        var associateId = await session.ExecuteScalarAsync<int>(InsertAssociateSql, associate);
        await session.ExecuteAsync(
            InsertPasswordSql, new { associateId, nameKey, name = user.Name, secret = user.Secret, now = user.Now });
        return associateId;
    }

    private const string SetPasswordSql = """
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, valid_from_at, created_at, updated_at)
        SELECT associate_id, 'CRM5/PASSWORD', name_key, name, @secret, 1, @now, @now, @now FROM associate WHERE associate_id = @associateId
        ON CONFLICT (type, search_name) DO UPDATE SET secret = @secret, valid_from_at = @now, valid_to_at = NULL, updated_at = @now,
          updated_count = credential.updated_count + 1
        """;

    public Task SetPasswordAsync(int associateId, string secret, UtcInstant now) =>
        session.ExecuteAsync(SetPasswordSql, new { associateId, secret, now });

    private const string BlockSql = """
        UPDATE associate SET is_blocked = @isBlocked, updated_at = @now, updated_count = updated_count + 1 WHERE associate_id = @associateId
        """;

    public Task BlockAsync(int associateId, bool isBlocked, UtcInstant now) =>
        session.ExecuteAsync(BlockSql, new { associateId, isBlocked, now });

    private const string ListSql = """
        SELECT a.associate_id AS AssociateId, a.name AS Name, TRIM(COALESCE(p.first_name, '') || ' ' || COALESCE(p.last_name, '')) AS FullName,
               g.name AS GroupName, r.name AS RoleName, a.is_blocked AS IsBlocked, a.deleted AS IsRetired, a.last_login_at AS LastLogin,
               EXISTS (SELECT 1 FROM credential c WHERE c.associate_id = a.associate_id AND c.type = 'CRM5/PASSWORD') AS HasPassword
        FROM associate a
        JOIN user_group g ON g.user_group_id = a.user_group_id
        JOIN role r ON r.role_id = a.role_id
        LEFT JOIN person p ON p.person_id = a.person_id
        ORDER BY a.name_key
        """;

    public Task<List<UserSummaryRow>> ListAsync() => session.ReadAsync(ListSql, row => new UserSummaryRow(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetBoolean(5), row.GetBoolean(6),
        row.IsDBNull(7) ? null : new WallClock(row.GetInt64(7)), row.GetBoolean(8)));
}
