using System.Globalization;
using Dapper;

namespace Services86.Tests.Databases;

/// <summary>Reference and demo data are the same on both engines, row by row; only what is made at random differs.</summary>
internal sealed class DataEqualityTests
{
    private const string Day = "2026-11-18T08:30:00Z";

    /// <summary>Salted hashes, and the id that tells installations apart.</summary>
    private static readonly HashSet<string> Random = ["credential.secret", "system_info.value"];

    [Test]
    public async Task DemoInstallation_OnBothEngines_HasTheSameRows()
    {
        await using var sqlite = await DemoInstallation.CreateAsync(new SqliteDatabase(), Day);
        await using var postgres = await DemoInstallation.CreateAsync(new PostgresDatabase(), Day);
        var schema = await sqlite.Database.SchemaAsync();
        var compared = 0;

        foreach (var table in schema.Columns.GroupBy(column => column.Table))
        {
            var columns = table.Select(column => column.Name).Where(name => !Random.Contains($"{table.Key}.{name}")).ToArray();
            var expected = await RowsAsync(sqlite.Database, table.Key, columns);
            Assert.That(await RowsAsync(postgres.Database, table.Key, columns), Is.EqualTo(expected), table.Key);
            compared += expected.Count;
        }

        Assert.That(compared, Is.GreaterThan(3000));
    }

    [TestCaseSource(nameof(Settings))]
    public async Task Setting_OnBothEngines_IsTheSame(string name)
    {
        await using var sqlite = new SqliteDatabase();
        await using var postgres = new PostgresDatabase();
        await sqlite.InstallAsync();
        await postgres.InstallAsync();

        Assert.That(await SettingAsync(postgres, name), Is.EqualTo(await SettingAsync(sqlite, name)).And.Not.Null);
    }

    private static readonly string[] Settings = ["base_tz", "own_country", "company_name", "schema_version", "reference_data"];

    private static Task<string?> SettingAsync(TestDatabase database, string name) =>
        database.ScalarAsync<string>("SELECT value FROM system_info WHERE name = @name", new { name });

    private static async Task<List<string>> RowsAsync(TestDatabase database, string table, string[] columns)
    {
        await using var connection = database.Connect();
        await using var reader = await connection.ExecuteReaderAsync($"SELECT {string.Join(", ", columns)} FROM {table}");
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", columns.Select((name, at) => $"{name}={Text(reader.GetValue(at))}")));
        }

        // The engines sort texts in different ways.
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Text(object value) => value switch
    {
        DBNull => "NULL",
        bool isOn => isOn ? "1" : "0",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
