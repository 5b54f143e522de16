using Microsoft.Data.Sqlite;

namespace Services86.Benchmarks.Product;

/// <summary>What the measured user works on in a generated installation: two years of a diary of his own, and for each connection ten records of its own.</summary>
internal static class BenchRows
{
    public const string User = "BENCH";
    public const string Password = "Bench-86";

    // Far above the ids of any generated row.
    public const int Company = 50_000_001;
    public const int Contact = 50_000_002;
    public const int Project = 50_000_003;
    public const int Sale = 50_000_004;

    private const int FirstRecord = 60_000_000;
    private const int Appointments = 3_650;

    // Whole seconds since 1970 (schema.md §4): the diary begins in 2025.
    private const int Start = 1_735_718_400;

    private const string FillSql = """
        INSERT INTO contact (contact_id, name, name_key, org_nr, number2, associate_id, user_group_id, country_id, created_at, created_by, updated_at)
        VALUES ($company, 'Fjordlys Verksted AS', 'FJORDLYS VERKSTED AS', '999888777', '10086', $user, 1, 578, $start, $user, $start);

        INSERT INTO person (person_id, contact_id, rank, first_name, last_name, first_key, last_key, associate_id, user_group_id, country_id, created_at, created_by, updated_at)
        VALUES ($contact, $company, 1, 'Kari', 'Nygård', 'KARI', 'NYGÅRD', $user, 1, 578, $start, $user, $start);

        INSERT INTO contact_point (contact_id, kind, rank, value, search_key) VALUES ($company, 1, 1, '+47 70 00 00 00', '4770000000');
        INSERT INTO contact_point (person_id, kind, rank, value, search_key) VALUES ($contact, 100, 1, 'kari@fjordlys.example', 'kari@fjordlys.example');

        INSERT INTO project (project_id, name, name_key, project_number, associate_id, user_group_id, created_at, created_by, updated_at)
        VALUES ($project, 'New plant', 'NEW PLANT', '10086', $user, 1, $start, $user, $start);

        INSERT INTO sale (sale_id, associate_id, user_group_id, contact_id, heading, amount, created_at, created_by, updated_at)
        VALUES ($sale, $user, 1, $company, 'Spare parts', 125000.5, $start, $user, $start);

        -- Five a day.
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < $appointments - 1),
          entry (i, at) AS (SELECT i, $start + i * 17280 FROM n)
        INSERT INTO appointment (appointment_id, associate_id, user_group_id, type, status, active_at, start_at, end_at, task_id, contact_id, created_at, created_by, updated_at, description)
        SELECT $first + i, $user, 1, 1, 1, at, at, at + 3600, 2, $company, $start, $user, $start, 'Meeting ' || i
        FROM entry;

        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 31)
        INSERT INTO document (document_id, name, created_at, created_by, updated_at)
        SELECT $first + i, 'Offer ' || i, $start, $user, $start
        FROM n;

        UPDATE appointment SET type = 4, document_id = appointment_id WHERE appointment_id BETWEEN $first AND $first + 31;

        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 31)
        INSERT INTO sale (sale_id, associate_id, user_group_id, contact_id, heading, created_at, created_by, updated_at)
        SELECT $first + i, $user, 1, $company, 'Sale ' || i, $start, $user, $start
        FROM n;
        """;

    public static async Task FillAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        command.CommandText = $"SELECT associate_id FROM associate WHERE name = '{User}'";
        var user = await command.ExecuteScalarAsync();
        command.CommandText = FillSql;
        foreach (var (name, value) in new[]
        {
            ("$user", user), ("$start", Start), ("$company", Company), ("$contact", Contact), ("$project", Project), ("$sale", Sale),
            ("$first", FirstRecord), ("$appointments", Appointments),
        })
        {
            command.Parameters.AddWithValue(name, value);
        }

        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Six appointments, two documents and two sales that no other connection touches.</summary>
    public static (IReadOnlyList<int> Appointments, IReadOnlyList<int> Documents, IReadOnlyList<int> Sales) Own(int connection) =>
        ([.. Enumerable.Range(FirstRecord + 100 + connection * 6, 6)], Pair(connection), Pair(connection));

    private static int[] Pair(int connection) => [FirstRecord + connection * 2, FirstRecord + connection * 2 + 1];
}
