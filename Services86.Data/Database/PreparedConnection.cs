using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Services86.Data.Database;

/// <summary>A SQLite connection that prepares each statement text once; the driver would prepare it at every call.</summary>
internal sealed class PreparedConnection : DbConnection
{
    /// <summary>Steps of SQLite's machine between two looks at the clock and at the cancellation.</summary>
    private const int StepsBetweenChecks = 20_000;

    private readonly SqliteConnection _inner;
    private readonly StatementCache _statements;
    private readonly delegate_progress _watch;
    private readonly PreparedStatement _begin;
    private readonly PreparedStatement _beginImmediate;
    private readonly PreparedStatement _commit;
    private CancellationToken _cancellation;
    private long _deadline;

    public PreparedConnection(string connectionString, DatabaseOptions options, bool writes)
    {
        Writes = writes;
        _inner = new SqliteConnection(connectionString);
        try
        {
            _inner.Open();
            RunScript(Settings(options, writes));
            _watch = _ => _cancellation.IsCancellationRequested || Stopwatch.GetTimestamp() > _deadline ? 1 : 0;
            raw.sqlite3_progress_handler(Handle, StepsBetweenChecks, _watch, null);
            _statements = new StatementCache(Handle);
            _begin = new PreparedStatement(Handle, "BEGIN");
            _beginImmediate = new PreparedStatement(Handle, "BEGIN IMMEDIATE");
            _commit = new PreparedStatement(Handle, "COMMIT");
        }
        catch
        {
            _inner.Dispose();
            throw;
        }
    }

    /// <summary>The connection that transactions run on; all others refuse to write.</summary>
    public bool Writes { get; }

    /// <summary>The command texts that are prepared on this connection.</summary>
    public IReadOnlyCollection<string> Texts => _statements.Texts;

    public sqlite3 Handle => _inner.Handle!;

    [AllowNull]
    public override string ConnectionString
    {
        get => _inner.ConnectionString;
        set => throw new NotSupportedException();
    }

    public override string Database => _inner.Database;

    public override string DataSource => _inner.DataSource;

    public override string ServerVersion => _inner.ServerVersion;

    public override ConnectionState State => _inner.State;

    /// <summary>Runs statements one after the other, each prepared when its turn comes.</summary>
    public void RunScript(string script) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(Handle, script), Handle);

    /// <summary>Ends a transaction that is still open; false when the connection is of no more use.</summary>
    public bool TryRollBack()
    {
        if (State != ConnectionState.Open) return false;
        return raw.sqlite3_get_autocommit(Handle) != 0 || raw.sqlite3_exec(Handle, "ROLLBACK") == raw.SQLITE_OK;
    }

    /// <summary>Lets all that is read until the next <see cref="TryEndReading"/> be of one moment; it also spares each statement its own lock.</summary>
    public void BeginReading() => Run(_begin);

    /// <summary>Starts a transaction that may write; waits until no other program writes.</summary>
    public void BeginWriting()
    {
        Watch(timeoutSeconds: 0, CancellationToken.None);
        Run(_beginImmediate);
    }

    /// <summary>Ends the moment; false when the connection is of no more use.</summary>
    public bool TryEndReading()
    {
        if (State != ConnectionState.Open) return false;
        if (raw.sqlite3_get_autocommit(Handle) != 0) return true;
        var code = SqliteNative.Step(_commit.Pointer);
        _commit.Reset();
        return code == raw.SQLITE_DONE;
    }

    public StatementBatch Rent(string sql) => _statements.Rent(sql);

    public static void Return(StatementBatch batch) => StatementCache.Return(batch);

    /// <summary>Sets what may end the statements that follow.</summary>
    public void Watch(int timeoutSeconds, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _cancellation = cancellation;
        _deadline = timeoutSeconds <= 0 ? long.MaxValue : Stopwatch.GetTimestamp() + timeoutSeconds * Stopwatch.Frequency;
    }

    /// <summary>Throws for a result code; an interruption that the caller asked for is a cancellation.</summary>
    public void Throw(int code)
    {
        if ((code & 0xff) == raw.SQLITE_INTERRUPT) _cancellation.ThrowIfCancellationRequested();
        SqliteException.ThrowExceptionForRC(code, Handle);
    }

    public override void Open()
    {
        if (State != ConnectionState.Open) throw new InvalidOperationException("The connection has been closed for good.");
    }

    public override void Close() => Dispose();

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        throw new NotSupportedException("Transactions are started by the session.");

    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _begin.Dispose();
            _beginImmediate.Dispose();
            _commit.Dispose();
            _statements.Clear();
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Run(PreparedStatement statement)
    {
        var code = SqliteNative.Step(statement.Pointer);
        statement.Reset();
        if (code != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(code, Handle);
    }

    private static string Settings(DatabaseOptions options, bool writes) => $"""
        PRAGMA busy_timeout = {(int)options.Timeout.TotalMilliseconds};
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = {(options.Synchronous.Equals("Normal", StringComparison.OrdinalIgnoreCase) ? "NORMAL" : "FULL")};
        PRAGMA foreign_keys = ON;
        PRAGMA cache_size = -{options.CacheKiB};
        PRAGMA mmap_size = {options.MapMiB * 1024L * 1024L};
        PRAGMA temp_store = MEMORY;
        PRAGMA query_only = {(writes ? "OFF" : "ON")};
        """;
}
