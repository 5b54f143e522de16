using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Services86.Data.Database;

/// <summary>A few open connections for reading and the one that writes; whoever finds none waits.</summary>
internal sealed class SqliteConnections : IConnectionSource
{
    private readonly DatabaseOptions _options;
    private readonly string _connectionString;
    private readonly ConcurrentStack<PreparedConnection> _idle = new();
    private readonly SemaphoreSlim _readers;
    private readonly SemaphoreSlim _writing = new(1);
    private PreparedConnection? _writer;
    private volatile bool _disposed;
    private int _waiting;

    public SqliteConnections(DatabaseOptions options)
    {
        _options = options;
        SqliteLibrary.Choose(options.SqliteLibrary);
        var parts = Read(options.ConnectionString);
        if (parts.DataSource.Length == 0 || parts.DataSource == ":memory:" || parts.Mode == SqliteOpenMode.Memory)
            throw new ArgumentException("The connection string must name a database file.");
        _connectionString = parts.ToString();
        File = Path.GetFullPath(parts.DataSource);
        _readers = new SemaphoreSlim(options.ReadConnectionsOrDefault);
    }

    /// <summary>Full path of the database file.</summary>
    public string File { get; }

    /// <summary>Connections in use, the writing one included.</summary>
    public int Used => _options.ReadConnectionsOrDefault - _readers.CurrentCount + 1 - _writing.CurrentCount;

    /// <summary>Open connections for reading that nobody uses.</summary>
    public int Idle => _idle.Count;

    /// <summary>Calls that wait for a connection.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    public string EngineVersion => SqliteLibrary.Version;

    public string Place => File;

    public async ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation)
    {
        await EnterAsync(_readers, cancellation);
        PreparedConnection? connection = null;
        try
        {
            if (!_idle.TryPop(out connection)) connection = Open(writes: false);
            connection.BeginReading();
            return connection;
        }
        catch
        {
            connection?.Dispose();
            _readers.Release();
            throw;
        }
    }

    public async ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation)
    {
        await EnterAsync(_writing, cancellation);
        try
        {
            _writer ??= Open(writes: true);
            _writer.BeginWriting();
            return _writer;
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    public void Return(DbConnection connection)
    {
        var mine = (PreparedConnection)connection;
        var usable = (mine.Writes ? mine.TryRollBack() : mine.TryEndReading()) && !_disposed;
        if (!usable) mine.Dispose();
        if (mine.Writes)
        {
            if (!usable) _writer = null;
            _writing.Release();
            return;
        }

        if (usable) _idle.Push(mine);
        _readers.Release();
    }

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        while (_idle.TryPop(out var connection)) connection.Dispose();
        if (_writing.Wait(0))
        {
            _writer?.Dispose();
            _writer = null;
            _writing.Release();
        }

        return ValueTask.CompletedTask;
    }

    // Most likely a server's connection string without its provider.
    private static SqliteConnectionStringBuilder Read(string text)
    {
        try
        {
            return new SqliteConnectionStringBuilder(text) { Pooling = false };
        }
        catch (ArgumentException problem)
        {
            throw new ArgumentException(
                $"SQLite's driver knows a text such as Data Source=data/services86.db; a server needs Database:Provider={DatabaseEngine.PostgreSql}. ({problem.Message.Split(". ")[0].TrimEnd('.')}.)",
                problem);
        }
    }

    private async ValueTask EnterAsync(SemaphoreSlim gate, CancellationToken cancellation)
    {
        // A call that outlives the host at its stop.
        if (_disposed) throw new DatabaseUnavailableException();
        cancellation.ThrowIfCancellationRequested();
        if (gate.Wait(TimeSpan.Zero, CancellationToken.None)) return;
        Interlocked.Increment(ref _waiting);
        try
        {
            if (!await gate.WaitAsync(_options.Timeout, cancellation)) throw new DatabaseUnavailableException("The database is busy.");
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private PreparedConnection Open(bool writes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
            return new PreparedConnection(_connectionString, _options, writes);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure) { Place = Place };
        }
    }
}
