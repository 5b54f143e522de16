using System.Data;
using System.Data.Common;
using Dapper;

namespace Services86.Data.Database;

/// <summary>The database work of one call: at most one connection, at most one transaction at a time. Not for parallel use.</summary>
/// <remarks>
/// On SQLite all reads before the transaction see one state of the data, and so do all after it. What is written without CommitAsync is undone.
/// </remarks>
internal sealed class Session(IConnectionSource connections, IDialect dialect, DatabaseOptions options, StatementWatch? watch = null) : IAsyncDisposable
{
    private readonly int _timeout = (int)options.Timeout.TotalSeconds;
    private DbConnection? _connection;

    /// <summary>Cancels every statement of the session; set once by the host.</summary>
    public CancellationToken Cancellation { get; set; }

    public IDialect Dialect { get; } = dialect;

    /// <summary>A transaction is running.</summary>
    public bool IsWriting { get; private set; }

    /// <summary>The connection, for reading by hand; it stays the session's.</summary>
    public ValueTask<DbConnection> OpenAsync() => _connection is { } open ? new ValueTask<DbConnection>(open) : RentAsync();

    /// <summary>Starts the transaction. What was read before may be stale by now: read again what the write depends on.</summary>
    public async ValueTask BeginAsync()
    {
        if (IsWriting) throw new InvalidOperationException("The session is already in a transaction.");
        Release();
        _connection = await connections.RentWriterAsync(Cancellation);
        try
        {
            await ExecuteAsync(Dialect.BeginSql);
            IsWriting = true;
        }
        finally
        {
            if (!IsWriting) Release();
        }
    }

    public async Task CommitAsync()
    {
        if (!IsWriting) throw new InvalidOperationException("The session is not in a transaction.");
        await ExecuteAsync("COMMIT");
        Release();
    }

    /// <summary>Undoes the transaction, if one is running, and lets the next read see what others have written meanwhile.</summary>
    public void Rollback() => Release();

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args = null)
    {
        using var measure = watch?.Start(sql);
        try
        {
            var connection = await OpenAsync();
            var rows = (await connection.QueryAsync<T>(Command(sql, args))).AsList();
            measure?.Done(rows.Count);
            return rows;
        }
        catch (DbException failure) when (Dialect.IsUnavailable(failure))
        {
            throw Unavailable(failure);
        }
    }

    public async Task<T?> QueryFirstOrDefaultAsync<T>(string sql, object? args = null)
    {
        using var measure = watch?.Start(sql);
        try
        {
            var connection = await OpenAsync();
            var row = await connection.QueryFirstOrDefaultAsync<T>(Command(sql, args));
            measure?.Done(row is null ? 0 : 1);
            return row;
        }
        catch (DbException failure) when (Dialect.IsUnavailable(failure))
        {
            throw Unavailable(failure);
        }
    }

    /// <summary>Rows mapped by hand: the fastest way, and without code generation at start-up.</summary>
    public async Task<List<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> map, params (string Name, object? Value)[] args)
    {
        using var measure = watch?.Start(sql);
        try
        {
            var connection = await OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.CommandTimeout = _timeout;
            foreach (var (name, value) in args)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                parameter.Value = value ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            while (await reader.ReadAsync(Cancellation)) rows.Add(map(reader));
            measure?.Done(rows.Count);
            return rows;
        }
        catch (DbException failure) when (Dialect.IsUnavailable(failure))
        {
            throw Unavailable(failure);
        }
    }

    /// <summary>The first column of the first row; the default value when there is none.</summary>
    public async Task<T?> ExecuteScalarAsync<T>(string sql, object? args = null)
    {
        using var measure = watch?.Start(sql);
        try
        {
            var connection = await OpenAsync();
            var value = await connection.ExecuteScalarAsync<T>(Command(sql, args));
            measure?.Done(null);
            return value;
        }
        catch (DbException failure) when (Dialect.IsUnavailable(failure))
        {
            throw Unavailable(failure);
        }
    }

    /// <summary>Runs a statement, or once for each element when <paramref name="args"/> is a sequence; answers the number of rows changed.</summary>
    public async Task<int> ExecuteAsync(string sql, object? args = null)
    {
        using var measure = watch?.Start(sql);
        try
        {
            var connection = await OpenAsync();
            var changed = await connection.ExecuteAsync(Command(sql, args));
            measure?.Done(changed);
            return changed;
        }
        catch (DbException failure) when (Dialect.IsUnavailable(failure))
        {
            throw Unavailable(failure);
        }
    }

    /// <summary>Takes a block of ids in the running transaction and answers the first (schema.md §4, Ids).</summary>
    public Task<int> ReserveAsync(string table, int count = 1)
    {
        if (!IsWriting) throw new InvalidOperationException("Ids are reserved inside a transaction.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return Dialect.ReserveAsync(this, table, count);
    }

    public ValueTask DisposeAsync()
    {
        Release();
        return ValueTask.CompletedTask;
    }

    private static DatabaseUnavailableException Unavailable(DbException failure) => new(DatabaseUnavailableException.DefaultMessage, failure);

    private async ValueTask<DbConnection> RentAsync() => _connection = await connections.RentReaderAsync(Cancellation);

    private CommandDefinition Command(string sql, object? args) =>
        new(sql, args, null, _timeout, CommandType.Text, CommandFlags.Buffered, Cancellation);

    private void Release()
    {
        IsWriting = false;
        if (_connection is not { } connection) return;
        _connection = null;
        connections.Return(connection);
    }
}
