using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>Roles with their rights; read whole, kept in memory.</summary>
internal sealed class RoleRepository(Session session)
{
    private const string RolesSql = """
        SELECT role_id AS RoleId, name AS Name, tooltip AS Tooltip, type AS RoleType FROM role
        """;

    public Task<IReadOnlyList<RoleRow>> RolesAsync() => session.QueryAsync<RoleRow>(RolesSql);

    private const string RightsSql = """
        SELECT role_id AS RoleId, table_no AS TableNo, relation AS Relation, rights AS Mask FROM role_data_right WHERE field_no = 0
        """;

    public Task<IReadOnlyList<RoleRightRow>> RightsAsync() =>
        session.QueryAsync<RoleRightRow>(RightsSql);

    private const string FunctionsSql = """
        SELECT role_id AS RoleId, name AS Name FROM role_function_right
        """;

    public Task<IReadOnlyList<RoleFunctionRow>> FunctionsAsync() =>
        session.QueryAsync<RoleFunctionRow>(FunctionsSql);
}
