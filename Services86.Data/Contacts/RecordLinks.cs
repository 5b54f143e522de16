namespace Services86.Data.Contacts;

/// <summary>The statements that repoint what names a record by table and id: relations, favourites, recent lists. They have no foreign keys.</summary>
internal static class RecordLinks
{
    // A relation between the two records would lead from the one that remains to itself.
    private const string InnerRelationsSql = """
        DELETE FROM relation
        WHERE source_table = @table AND source_id IN (SELECT source_id FROM pair) AND target_table = @table
          AND target_id = (SELECT pair.target_id FROM pair WHERE pair.source_id = relation.source_id)
        """;

    private const string InnerRelationsBackSql = """
        DELETE FROM relation
        WHERE target_table = @table AND target_id IN (SELECT source_id FROM pair) AND source_table = @table
          AND source_id = (SELECT pair.target_id FROM pair WHERE pair.source_id = relation.target_id)
        """;

    private const string RelationSourcesSql = """
        UPDATE relation SET source_id = pair.target_id FROM pair
        WHERE relation.source_table = @table AND relation.source_id = pair.source_id
        """;

    private const string RelationTargetsSql = """
        UPDATE relation SET target_id = pair.target_id FROM pair
        WHERE relation.target_table = @table AND relation.target_id = pair.source_id
        """;

    private const string FavouritesSql = """
        INSERT INTO favourite (associate_id, table_no, record_id, rank, created_at)
        SELECT f.associate_id, f.table_no, pair.target_id, f.rank, f.created_at
        FROM pair JOIN favourite f ON f.table_no = @table AND f.record_id = pair.source_id
        WHERE TRUE
        ON CONFLICT (associate_id, table_no, record_id) DO NOTHING
        """;

    private const string OldFavouritesSql = "DELETE FROM favourite WHERE table_no = @table AND record_id IN (SELECT source_id FROM pair)";

    private const string RecentSql = """
        INSERT INTO recent_item (associate_id, table_no, record_id, used_at)
        SELECT h.associate_id, h.table_no, pair.target_id, h.used_at
        FROM pair JOIN recent_item h ON h.table_no = @table AND h.record_id = pair.source_id
        WHERE TRUE
        ON CONFLICT (associate_id, table_no, record_id) DO UPDATE SET used_at = excluded.used_at WHERE recent_item.used_at < excluded.used_at
        """;

    private const string OldRecentSql = "DELETE FROM recent_item WHERE table_no = @table AND record_id IN (SELECT source_id FROM pair)";

    /// <summary>The statements in their order.</summary>
    /// <param name="pairs">A WITH clause that gives "pair": each record that disappears (source_id) with the one that remains (target_id).</param>
    public static string[] MoveSql(string pairs) =>
    [
        pairs + InnerRelationsSql,
        pairs + InnerRelationsBackSql,
        pairs + RelationSourcesSql,
        pairs + RelationTargetsSql,
        pairs + FavouritesSql,
        pairs + OldFavouritesSql,
        pairs + RecentSql,
        pairs + OldRecentSql,
    ];
}
