using System.Data;
using System.Data.Common;
using Dapper;

namespace Services86.Data.Database;

/// <summary>The database work of one call: at most one connection, at most one transaction at a time. Not for parallel use.</summary>
/// <remarks>
/// All reads before the transaction see one state of the data, and so do all in it. What is written without CommitAsync is undone.
/// </remarks>
internal sealed class Session(IConnectionSource connections, IDialect dialect, DatabaseOptions options, StatementWatch? watch = null) : IAsyncDisposable
{
    private readonly int _timeout = options.StatementSeconds;
    private DbConnection? _connection;
    private bool _failed;
    private bool _committing;
    private bool _repeats;
    private bool _plansByValues;

    /// <summary>Cancels every statement of the session; set once by the host.</summary>
    public CancellationToken Cancellation { get; set; }

    public IDialect Dialect { get; } = dialect;

    /// <summary>A transaction is running.</summary>
    public bool IsWriting { get; private set; }

    /// <summary>Something has been stored for good: the work is not to be done again from its start.</summary>
    public bool HasStored { get; private set; }

    /// <summary>The connection, for reading by hand; it stays the session's.</summary>
    public ValueTask<DbConnection> OpenAsync()
    {
        // A connection on which something has failed may be dead, and in PostgreSQL its transaction is. What only reads goes on with another one.
        if (_failed && !IsWriting) Release();
        return _connection is { } open ? new ValueTask<DbConnection>(open) : RentAsync();
    }

    /// <summary>Starts the transaction. What was read before may be stale by now: read again what the write depends on.</summary>
    public async ValueTask BeginAsync()
    {
        if (IsWriting) throw new InvalidOperationException("The session is already in a transaction.");
        Release();
        try
        {
            _connection = await connections.RentWriterAsync(Cancellation);
            IsWriting = true;
        }
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
        }
    }

    /// <exception cref="DatabaseUnavailableException">The connection died: whether the transaction is stored is not known.</exception>
    public async Task CommitAsync()
    {
        if (!IsWriting) throw new InvalidOperationException("The session is not in a transaction.");

        // PostgreSQL would answer such a COMMIT by undoing everything, and without an error.
        if (_failed) throw new InvalidOperationException("A statement of the transaction has failed, so it cannot be stored.");
        _committing = true;
        var isSafe = await Dialect.CommitAsync(this, await OpenAsync());
        Release();
        HasStored = true;
        if (!isSafe) throw new DatabaseUnavailableException();
    }

    /// <summary>Does work in a transaction of its own and stores it; done again from the start when another transaction was faster.</summary>
    public async Task WriteAsync(Func<Task> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _repeats = true;
                await BeginAsync();
                await work();
                await CommitAsync();
                return;
            }
            catch (Exception failure) when (Repetition.Allows(failure, attempt))
            {
                Rollback();
            }
            catch (Exception failure) when (failure is not KeyClashException && Repetition.Allows(failure, attempt: 1))
            {
                // It has been repeated often enough; the call as a whole is not.
                throw new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure);
            }
            finally
            {
                _repeats = false;
            }

            watch?.Repeated();
            await Repetition.WaitAsync(attempt, Cancellation);
        }
    }

    /// <summary>
    /// Statements up to the end of the transaction are planned for their values. A plan for any values does not know that a count will end the reading, or
    /// whose rows are many: it would read and sort all of them.
    /// </summary>
    public async ValueTask PlanByValuesAsync()
    {
        if (_plansByValues || Dialect.PlanByValuesSql is not { } sql) return;
        await RunScriptAsync(sql);
        _plansByValues = true;
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
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
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
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
        }
    }

    /// <summary>Rows mapped by hand: the fastest way, and without code generation at start-up. A list for "IN @list" is an array of numbers.</summary>
    public async Task<List<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> map, params (string Name, object? Value)[] args)
    {
        using var measure = watch?.Start(sql);
        try
        {
            var connection = await OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = Dialect.ArrayText(sql);
            command.CommandTimeout = _timeout;
            foreach (var (name, value) in args) command.Parameters.Add(Named(command.CreateParameter(), name, value));

            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            while (await reader.ReadAsync(Cancellation)) rows.Add(map(reader));
            measure?.Done(rows.Count);
            return rows;
        }
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
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
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
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
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
        }
    }

    /// <summary>As <see cref="ExecuteAsync"/>, the values given by hand.</summary>
    public async Task<int> ApplyAsync(string sql, params (string Name, object? Value)[] args)
    {
        using var measure = watch?.Start(sql);
        try
        {
            var connection = await OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = Dialect.ArrayText(sql);
            command.CommandTimeout = _timeout;
            foreach (var (name, value) in args) command.Parameters.Add(Named(command.CreateParameter(), name, value));
            var changed = await command.ExecuteNonQueryAsync(Cancellation);
            measure?.Done(changed);
            return changed;
        }
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
        }
    }

    /// <summary>Runs a text of many statements, however long it takes.</summary>
    public async Task RunScriptAsync(string script)
    {
        try
        {
            await Dialect.RunScriptAsync(await OpenAsync(), script, Cancellation);
        }
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
        }
    }

    /// <summary>Runs a statement once for each set of values, to a server in one message; answers the number of rows changed.</summary>
    public async Task<int> ApplyEachAsync(string sql, IReadOnlyCollection<(string Name, object? Value)[]> sets)
    {
        if (sets.Count == 0) return 0;
        var connection = await OpenAsync();
        if (!connection.CanCreateBatch)
        {
            var changed = 0;
            foreach (var set in sets) changed += await ApplyAsync(sql, set);
            return changed;
        }

        using var measure = watch?.Start(sql);
        try
        {
            await using var batch = connection.CreateBatch();
            batch.Timeout = _timeout;
            foreach (var set in sets)
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = Dialect.ArrayText(sql);
                foreach (var (name, value) in set) command.Parameters.Add(Named(command.CreateParameter(), name, value));
                batch.BatchCommands.Add(command);
            }

            var changed = await batch.ExecuteNonQueryAsync(Cancellation);
            measure?.Done(changed);
            return changed;
        }
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
        }
    }

    /// <summary>Runs one statement for each row of values, prepared once.</summary>
    public async Task ExecuteRowsAsync(string sql, IReadOnlyList<string> names, IEnumerable<object?[]> rows)
    {
        try
        {
            await using var command = (await OpenAsync()).CreateCommand();
            command.CommandText = sql;
            command.CommandTimeout = _timeout;
            foreach (var name in names)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i];
                await command.ExecuteNonQueryAsync(Cancellation);
            }
        }
        catch (DbException failure) when (Told(failure) is { } told)
        {
            throw told;
        }
    }

    /// <summary>Takes ids in the running transaction, in rising order and not always without gaps (schema.md §4, Ids).</summary>
    public Task<IReadOnlyList<int>> ReserveAsync(string table, int count = 1)
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

    // A connection that dies under the COMMIT leaves open whether it was carried out, so that work is not to be done again. Nor is a call
    // that has stored something already, as one that reads what it has saved: it would save it twice.
    private Exception? Told(DbException failure)
    {
        _failed = true;
        var mayRepeat = !_committing && (_repeats || !HasStored);
        return Dialect.Judge(failure) switch
        {
            DatabaseFailure.Conflict when mayRepeat => new ConflictException(failure),
            DatabaseFailure.KeyClash => new KeyClashException(failure),
            DatabaseFailure.ConnectionLost => new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure) { MayRepeat = mayRepeat },
            DatabaseFailure.Conflict => new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure),
            DatabaseFailure.Unavailable => new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure),
            _ => null,
        };
    }

    private static DbParameter Named(DbParameter parameter, string name, object? value)
    {
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        return parameter;
    }

    private async ValueTask<DbConnection> RentAsync() => _connection = await connections.RentReaderAsync(Cancellation);

    private CommandDefinition Command(string sql, object? args) =>
        new(Dialect.Text(sql), args, null, _timeout, CommandType.Text, CommandFlags.Buffered, Cancellation);

    private void Release()
    {
        IsWriting = _failed = _committing = _plansByValues = false;
        if (_connection is not { } connection) return;
        _connection = null;
        connections.Return(connection);
    }
}
