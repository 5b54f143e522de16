using Services86.Data.Database;
using Services86.Data.Principals;

namespace Services86.Data.Contacts;

/// <summary>Ids of the companies that a user has lately dealt with, from his own lists and diary; deleted ones included.</summary>
internal sealed class RecentContactRepository(Session session)
{
    // Table number 5 is contact (enums-in-db.md).
    private const string HistorySql = """
        SELECT record_id
        FROM recent_item
        WHERE associate_id = @AssociateId AND table_no = 5
        ORDER BY used_at DESC, record_id DESC
        LIMIT @size
        """;

    /// <summary>The last used companies, the latest first.</summary>
    public Task<IReadOnlyList<int>> HistoryAsync(Viewer viewer, int size) => session.QueryAsync<int>(HistorySql, new { viewer.AssociateId, size });

    // Status: hidden, declined and deleted invitations are no appointments of the user (contact-operations.md §29).
    private const string DiarySql = """
        SELECT contact_id
        FROM appointment
        WHERE associate_id = @AssociateId AND type IN (1, 6) AND start_at >= @from AND start_at < @to
          AND contact_id IS NOT NULL AND status NOT IN (4, 9, 10)
        ORDER BY start_at, appointment_id
        """;

    /// <summary>Companies of the user's diary that begin in the span, by start.</summary>
    public Task<IReadOnlyList<int>> DiaryAsync(Viewer viewer, WallClock from, WallClock to) =>
        session.QueryAsync<int>(DiarySql, new { viewer.AssociateId, from, to });

    private const string FavouritesSql = """
        SELECT record_id
        FROM favourite
        WHERE associate_id = @AssociateId AND table_no = 5
        ORDER BY rank, record_id
        """;

    /// <summary>The starred companies by rank.</summary>
    public Task<IReadOnlyList<int>> FavouritesAsync(Viewer viewer) => session.QueryAsync<int>(FavouritesSql, new { viewer.AssociateId });
}
