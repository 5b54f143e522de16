using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Services86.Data.Database;

/// <summary>SQLite 3.35.5 and later (schema.md §1a).</summary>
internal sealed partial class SqliteDialect : IDialect
{
    // Primary result codes of SQLite.
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int OutOfMemory = 7;
    private const int ReadOnly = 8;
    private const int Interrupted = 9;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Protocol = 15;
    private const int NotADatabase = 26;

    // Extended ones: SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE and _FOREIGNKEY.
    private const int TakenKey = 1555;
    private const int TakenValue = 2067;
    private const int NoSuchParent = 787;

    private const string ReserveSql = """
        UPDATE sqlite_sequence SET seq = seq + @count WHERE name = @table RETURNING seq
        """;

    private readonly ConcurrentDictionary<string, string> _arrayTexts = new();

    public string EngineName => "SQLite";

    public string? PlanByValuesSql => null;

    public string ScriptName => "sqlite";

    // STRICT tables came with 3.37; the checks do the same for the bundled version.
    public string ColumnType(string placeholder, string column) => placeholder switch
    {
        "id" => "INTEGER PRIMARY KEY AUTOINCREMENT",
        "key" => "INTEGER PRIMARY KEY",
        "int" or "small" or "ts" => $"INTEGER CHECK (typeof({column}) IN ('integer', 'null'))",
        "bool" => $"INTEGER CHECK ({column} IN (0, 1))",
        "date" => $"TEXT CHECK ({column} IS NULL OR {column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')",
        "real" => "REAL",
        "json" or "search" => "TEXT",
        _ => throw new ArgumentOutOfRangeException(nameof(placeholder), placeholder, "No such column type."),
    };

    public string FirstIdSql(string table, string idColumn, int firstId) =>
        $"INSERT INTO sqlite_sequence (name, seq) VALUES ('{table}', {firstId - 1});";

    // Dapper writes a parameter for each value.
    public string Text(string sql) => sql;

    public string ArrayText(string sql) => _arrayTexts.GetOrAdd(sql, static text => List().Replace(text, "IN (SELECT value FROM json_each(@$1))"));

    public async Task<bool> HasTableAsync(Session session, string table) =>
        await session.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @table", new { table }) > 0;

    // BEGIN IMMEDIATE holds the only write lock already.
    public Task LockSchemaAsync(Session session) => Task.CompletedTask;

    public Task RunScriptAsync(DbConnection connection, string script, CancellationToken cancellation)
    {
        ((PreparedConnection)connection).RunScript(script);
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<int>> ReserveAsync(Session session, string table, int count)
    {
        var last = await session.ExecuteScalarAsync<int?>(ReserveSql, new { table, count })
            ?? throw new ArgumentException($"Table {table} has no generated ids.", nameof(table));
        return [.. Enumerable.Range(last - count + 1, count)];
    }

    public async Task<bool> CommitAsync(Session session, DbConnection connection)
    {
        await session.ExecuteAsync("COMMIT");
        return true;
    }

    // There is one writer at a time, so no transaction ever loses against another; but what a call has read before it writes may have changed.
    public DatabaseFailure Judge(DbException exception) => exception switch
    {
        SqliteException
        {
            SqliteErrorCode: Permission or Busy or Locked or OutOfMemory or ReadOnly or Interrupted or IoError or Corrupt or Full
                or CannotOpen or Protocol or NotADatabase,
        } => DatabaseFailure.Unavailable,
        SqliteException { SqliteExtendedErrorCode: TakenKey or TakenValue or NoSuchParent } => DatabaseFailure.KeyClash,
        _ => DatabaseFailure.Statement,
    };

    [GeneratedRegex(@"\bIN @(\w+)")]
    private static partial Regex List();
}
