using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What lies on the days of a diary. Rights are judged on the rows: what the caller may not even notice is not to be counted.</summary>
internal sealed class DayActivityRepository(Session session)
{
    private const long Day = 24 * 60 * 60;

    // In the order of Read. Only an external user's rights ask for projects; everybody else is member 0, for whom nothing is looked up.
    private const string Select = """
        SELECT a.appointment_id, a.user_group_id, a.type, a.start_at, a.end_at, a.active_at, a.all_day, a.is_free, a.contact_id, a.is_published,
          CASE WHEN @member = 0 THEN FALSE
            ELSE EXISTS (SELECT 1 FROM project_member p WHERE p.person_id = @member AND p.project_id = a.project_id) END
        FROM appointment a
        """;

    // Without hidden, refused and cancelled rows (appointment-operations.md §5, diary set).
    private const string Shown = "a.status NOT IN (4, 9, 10, 13)";

    // The diary in two ranges (schema.md §3): rows that start in the span or within a day before it, and the few longer ones that started earlier;
    // these keep away from the index of the first part, which the words "type IN (1, 6)" stand for. To-dos lie on their active date.
    private const string OverlapSql = $"""
        {Select}
        WHERE a.associate_id = @owner AND a.type IN (1, 6) AND a.start_at >= @earliest AND a.start_at < @to
          AND (a.end_at > @from OR a.start_at >= @from) AND {Shown}
        UNION ALL
        {Select}
        WHERE a.associate_id = @owner AND a.long_span AND a.end_at > @from AND a.start_at + 0 < @earliest
          AND (a.type = 1 OR a.type = 6) AND {Shown}
        UNION ALL
        {Select}
        WHERE a.associate_id = @owner AND a.active_at >= @from AND a.active_at < @to AND a.type = 2 AND {Shown}
        """;

    /// <summary>The rows of a user or resource that touch a half-open span, in no order.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="from">The span's first second.</param>
    /// <param name="to">The first second after it.</param>
    /// <param name="member">Person whose membership in the rows' projects matters; 0 for nobody.</param>
    public Task<List<DayActivityRow>> OverlapAsync(int owner, WallClock from, WallClock to, int member) => session.ReadAsync(
        OverlapSql,
        Read,
        ("owner", owner),
        ("earliest", from.Seconds - Day),
        ("from", from.Seconds),
        ("to", to.Seconds),
        ("member", member));

    private static DayActivityRow Read(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new(row.Int(), row.Reference(), row.Small(), row.Clock(), row.Clock(), row.Clock())
        {
            AllDay = row.Flag(),
            IsFree = row.Flag(),
            ContactId = row.Reference(),
            IsPublished = row.Flag(),
            SharesProject = row.Flag(),
        };
    }
}
