using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>What lies on the days of a diary. Rights are judged on the rows: what the caller may not even notice is not to be counted.</summary>
internal sealed class DayActivityRepository(Session session)
{
    private const long Day = 24 * 60 * 60;

    // In the order of Read.
    private const string Select = """
        SELECT a.appointment_id, a.user_group_id, a.type, a.start_at, a.end_at, a.active_at, a.all_day, a.is_free, a.contact_id, a.project_id,
          a.is_published
        FROM appointment a
        """;

    // The two ranges of the diary, and the to-dos, which lie on their active date.
    private const string OverlapSql = $"""
        {Select}
        WHERE a.associate_id = @owner AND {DiaryRepository.Starting}
        UNION ALL
        {Select}
        WHERE a.associate_id = @owner AND {DiaryRepository.Reaching}
        UNION ALL
        {Select}
        WHERE a.associate_id = @owner AND a.active_at >= @from AND a.active_at < @to AND a.type = 2 AND {DiaryRepository.Shown}
        """;

    /// <summary>The rows of a user or resource that touch a half-open span, in no order.</summary>
    public Task<List<DayActivityRow>> OverlapAsync(int owner, WallClock from, WallClock to) => session.ReadAsync(
        OverlapSql, Read, ("owner", owner), ("earliest", from.Seconds - Day), ("from", from.Seconds), ("to", to.Seconds));

    private static DayActivityRow Read(DbDataReader reader)
    {
        var row = new ColumnCursor(reader);
        return new(row.Int(), row.Reference(), row.Small(), row.Clock(), row.Clock(), row.Clock())
        {
            AllDay = row.Flag(),
            IsFree = row.Flag(),
            ContactId = row.Reference(),
            ProjectId = row.Reference(),
            IsPublished = row.Flag(),
        };
    }
}
