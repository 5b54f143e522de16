using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Services86.Data.Database;

/// <summary>The statements of one command text, in order.</summary>
internal sealed class StatementBatch : IDisposable
{
    private readonly List<PreparedStatement> _statements = [];

    public StatementBatch(sqlite3 database, string sql, bool isKept)
    {
        IsKept = isKept;
        try
        {
            for (var rest = sql; !string.IsNullOrWhiteSpace(rest);)
            {
                var code = raw.sqlite3_prepare_v3(database, rest, isKept ? raw.SQLITE_PREPARE_PERSISTENT : 0u, out var handle, out rest);
                SqliteException.ThrowExceptionForRC(code, database);
                if (!handle.IsInvalid) _statements.Add(new PreparedStatement(handle));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Belongs to the cache; otherwise it is closed after use.</summary>
    public bool IsKept { get; set; }

    public bool IsRunning { get; set; }

    public int Count => _statements.Count;

    public PreparedStatement this[int index] => _statements[index];

    public void Reset()
    {
        foreach (var statement in _statements) statement.Reset();
    }

    public void Dispose()
    {
        foreach (var statement in _statements) statement.Dispose();
        _statements.Clear();
    }
}
