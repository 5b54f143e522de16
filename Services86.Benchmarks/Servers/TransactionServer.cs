using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Services86.Benchmarks.Product;

namespace Services86.Benchmarks.Servers;

/// <summary>The floor of a write: Kestrel, and for each request one transaction that completes or reopens ten records with prepared statements.</summary>
internal sealed class TransactionServer(SqliteConnection database) : IDisposable
{
    public const string Verb = "serve-transaction";

    private const string AppointmentsSql = """
        UPDATE appointment
        SET status = $status, done_at = $now, active_at = start_at, updated_at = $now, updated_by = 1, updated_count = updated_count + 1
        WHERE appointment_id IN ($a0, $a1, $a2, $a3, $a4, $a5, $d0, $d1)
        """;

    private const string SalesSql = """
        UPDATE sale SET done = $done, updated_at = $now, updated_by = 1, updated_count = updated_count + 1 WHERE sale_id IN ($d0, $d1)
        """;

    private readonly SemaphoreSlim _one = new(1);
    private readonly SqliteCommand _begin = Prepare(database, "BEGIN IMMEDIATE");
    private readonly SqliteCommand _appointments = Prepare(database, AppointmentsSql, "$status", "$now", "$a0", "$a1", "$a2", "$a3", "$a4", "$a5", "$d0", "$d1");
    private readonly SqliteCommand _sales = Prepare(database, SalesSql, "$done", "$now", "$d0", "$d1");
    private readonly SqliteCommand _commit = Prepare(database, "COMMIT");
    private int _turn;

    /// <param name="arguments">The database file and the host's own arguments.</param>
    public static async Task RunAsync(string[] arguments)
    {
        await using var database = new SqliteConnection($"Data Source={arguments[0]}");
        await database.OpenAsync();
        await using (var settings = database.CreateCommand())
        {
            settings.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -4096;";
            await settings.ExecuteNonQueryAsync();
        }

        using var server = new TransactionServer(database);
        var builder = WebApplication.CreateSlimBuilder(arguments[1..]);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        var bare = BareServer.Answer();
        app.Run(async http =>
        {
            await server.WriteAsync();
            await bare(http);
        });
        await app.RunAsync();
    }

    public void Dispose()
    {
        _begin.Dispose();
        _appointments.Dispose();
        _sales.Dispose();
        _commit.Dispose();
        _one.Dispose();
    }

    private async Task WriteAsync()
    {
        await _one.WaitAsync();
        try
        {
            var turn = _turn++;
            var (appointments, documents, sales) = BenchRows.Own(turn % 16);
            var completed = turn / 16 % 2 == 0;
            Set(_appointments, [completed ? 3 : 1, turn, .. appointments, .. documents]);
            Set(_sales, [completed ? 2 : 1, turn, .. sales]);
            _begin.ExecuteNonQuery();
            _appointments.ExecuteNonQuery();
            _sales.ExecuteNonQuery();
            _commit.ExecuteNonQuery();
        }
        finally
        {
            _one.Release();
        }
    }

    private static void Set(SqliteCommand command, ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }

    private static SqliteCommand Prepare(SqliteConnection database, string sql, params string[] parameters)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter, SqliteType.Integer);
        }

        return command;
    }
}
