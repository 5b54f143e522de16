using SQLitePCL;

namespace Services86.Data.Database;

/// <summary>The prepared statements of one connection by their text.</summary>
internal sealed class StatementCache(sqlite3 database)
{
    /// <summary>Texts are constants, but lists of ids give several lengths of each.</summary>
    private const int Capacity = 500;

    private readonly Dictionary<string, StatementBatch> _byText = new(StringComparer.Ordinal);

    // A constant is the same object at each call, and its address is a cheaper key than its letters. Only the first object of a text is noted:
    // a text put together for a list of ids is another one each time.
    private readonly Dictionary<string, StatementBatch> _byReference = new(ReferenceEqualityComparer.Instance);

    /// <summary>What has been prepared so far.</summary>
    public IReadOnlyCollection<string> Texts => _byText.Keys;

    /// <summary>Statements ready to run; fresh ones when the prepared ones are running already.</summary>
    public StatementBatch Rent(string sql)
    {
        if (!_byReference.TryGetValue(sql, out var batch))
        {
            if (!_byText.TryGetValue(sql, out batch)) batch = Add(sql);
        }

        if (batch.IsRunning) return new StatementBatch(database, sql, isKept: false) { IsRunning = true };
        batch.IsRunning = true;
        return batch;
    }

    public static void Return(StatementBatch batch)
    {
        batch.IsRunning = false;
        if (batch.IsKept) batch.Reset();
        else batch.Dispose();
    }

    public void Clear()
    {
        foreach (var batch in _byText.Values)
        {
            batch.IsKept = false;
            if (!batch.IsRunning) batch.Dispose();
        }

        _byText.Clear();
        _byReference.Clear();
    }

    private StatementBatch Add(string sql)
    {
        if (_byText.Count >= Capacity) Clear();
        return _byText[sql] = _byReference[sql] = new StatementBatch(database, sql, isKept: true);
    }
}
