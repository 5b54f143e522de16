using Services86.Data.Principals;

namespace Services86.Data.Checks;

/// <summary>Keys by which records are found: the program computes them, not the database, so a row that came another way may lack them (schema.md §4).</summary>
internal static class KeyRules
{
    private const string UserSql = """
        SELECT associate_id, name, name_key FROM associate ORDER BY associate_id
        """;

    private const string ContactSql = """
        SELECT contact_id, name, name_key FROM contact ORDER BY contact_id
        """;

    private const string DepartmentSql = """
        SELECT contact_id, department, department_key FROM contact ORDER BY contact_id
        """;

    private const string LastNameSql = """
        SELECT person_id, last_name, last_key FROM person ORDER BY person_id
        """;

    private const string FirstNameSql = """
        SELECT person_id, first_name, first_key FROM person ORDER BY person_id
        """;

    private const string ProjectSql = """
        SELECT project_id, name, name_key FROM project ORDER BY project_id
        """;

    public static IReadOnlyList<CheckRule> All { get; } =
    [
        Name("user-name-key", "associate", UserSql),
        Name("company-name-key", "contact", ContactSql),
        Name("department-key", "contact", DepartmentSql),
        Name("last-name-key", "person", LastNameSql),
        Name("first-name-key", "person", FirstNameSql),
        Name("project-name-key", "project", ProjectSql),
    ];

    // Names of all kinds are compared as login names are.
    private static CheckRule Name(string name, string table, string sql) =>
        new(name, table, sql, "is not found by its name, the search key is another") { KeyOf = LoginKey.Of };
}
