using Services86.Data.Database;

namespace Services86.Data.Contacts;

/// <summary>The log of records that were merged or copied; part of the same transaction.</summary>
internal sealed class MergeLogRepository(Session session)
{
    private const int ContactTable = 5;
    private const int Merged = 1;
    private const int Copied = 2;

    private const string InsertSql = """
        INSERT INTO merge_log (table_no, operation, source_id, target_id, options, created_at, created_by)
        VALUES (@table, @operation, @sourceId, @targetId, @options, @now, @by)
        """;

    /// <summary>Notes that a company went up in another one.</summary>
    public Task NoteMergeAsync(int sourceId, int targetId, string options, UtcInstant now, int by) =>
        InsertAsync(Merged, sourceId, targetId, options, now, by);

    /// <summary>Notes that a company was made as a copy of another one.</summary>
    public Task NoteCopyAsync(int sourceId, int targetId, string options, UtcInstant now, int by) =>
        InsertAsync(Copied, sourceId, targetId, options, now, by);

    private Task<int> InsertAsync(int operation, int sourceId, int targetId, string options, UtcInstant now, int by) =>
        session.ExecuteAsync(InsertSql, new { table = ContactTable, operation, sourceId, targetId, options, now, by });
}
