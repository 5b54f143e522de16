using Services86.Data.Database;

namespace Services86.Data.Demo;

/// <summary>Writes users, resources, groups of a user, headings and diary views of the demo company.</summary>
internal sealed class DemoUserRepository(Session session)
{
    private const string AssociateSql = """
        INSERT INTO associate (associate_id, name, name_key, user_name, type, user_group_id, role_id, rank, tooltip, is_blocked, is_location,
          location_address, created_at, created_by, updated_at, updated_by)
        VALUES (@AssociateId, @Name, @NameKey, @Name, @Type, @UserGroupId, @RoleId, @Rank, @Tooltip, @IsBlocked, @IsLocation,
          @LocationAddress, @Now, 1, @Now, 1)
        """;

    /// <summary>Users without their persons.</summary>
    public Task InsertAsync(IEnumerable<DemoUserRow> users, UtcInstant now) =>
        session.ExecuteAsync(AssociateSql, users.Select(user => new
        {
            user.AssociateId,
            user.Name,
            user.NameKey,
            user.Type,
            user.UserGroupId,
            user.RoleId,
            user.Rank,
            user.Tooltip,
            user.IsBlocked,
            user.IsLocation,
            user.LocationAddress,
            Now = now,
        }));

    private const string PersonSql = """
        UPDATE associate SET person_id = @PersonId WHERE associate_id = @AssociateId
        """;

    private const string PasswordSql = """
        INSERT INTO credential (associate_id, type, search_name, display_name, secret, is_active, valid_from_at, created_at, updated_at)
        VALUES (@AssociateId, 'CRM5/PASSWORD', @NameKey, @Name, @Secret, 1, @Now, @Now, @Now)
        """;

    /// <summary>Gives the users their persons and passwords; the persons exist.</summary>
    public async Task CompleteAsync(IReadOnlyList<DemoUserRow> users, UtcInstant now)
    {
        await session.ExecuteAsync(PersonSql, users.Where(user => user.PersonId is not null).Select(user => new { user.PersonId, user.AssociateId }));
        await session.ExecuteAsync(
            PasswordSql,
            users.Where(user => user.Secret is not null).Select(user => new { user.AssociateId, user.NameKey, user.Name, user.Secret, Now = now }));
    }

    private const string GroupSql = """
        INSERT INTO associate_group (associate_id, user_group_id) VALUES (@associateId, @groupId)
        """;

    /// <summary>Makes a user a member of a second group.</summary>
    public Task InsertGroupAsync(int associateId, int groupId) => session.ExecuteAsync(GroupSql, new { associateId, groupId });

    private const string HeadingSql = """
        INSERT INTO heading (heading_id, list_id, name, rank) VALUES (@headingId, 2, @name, @headingId)
        """;

    private const string HeadingItemSql = """
        INSERT INTO list_item_heading (heading_id, item_id) VALUES (@headingId, @item)
        """;

    /// <summary>A heading over resources, for the group view by resource heading.</summary>
    public async Task InsertHeadingAsync(int headingId, string name, IReadOnlyList<int> resources)
    {
        await session.ExecuteAsync(HeadingSql, new { headingId, name });
        await session.ExecuteAsync(HeadingItemSql, resources.Select(item => new { headingId, item }));
    }

    private const string ViewSql = """
        INSERT INTO diary_view (diary_view_id, associate_id, name, rank) VALUES (@viewId, @owner, @name, 1)
        """;

    private const string ViewRowSql = """
        INSERT INTO diary_view_row (diary_view_id, associate_id, rank) VALUES (@viewId, @member, @rank)
        """;

    public async Task InsertViewAsync(int viewId, int owner, string name, IReadOnlyList<int> members)
    {
        await session.ExecuteAsync(ViewSql, new { viewId, owner, name });
        await session.ExecuteAsync(ViewRowSql, members.Select((member, at) => new { viewId, member, rank = at + 1 }));
    }
}
