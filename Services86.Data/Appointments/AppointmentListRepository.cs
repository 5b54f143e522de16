using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>
/// The lists of follow-ups, one statement for each kind of owner, each a range of an index in the order of the answer. Rights are judged on the
/// rows: the page that is shown leaves out what the caller may not read.
/// </summary>
/// <remarks>appointment-operations.md §4, C2, C4, C6, C7.</remarks>
internal sealed class AppointmentListRepository(Session session)
{
    // Follow-ups only: no notes, documents or reports. What is not asked for costs a comparison of a row that is read anyway.
    private const string Fitting = """
        a.type IN (1, 2, 6, 7) AND a.document_id IS NULL AND a.active_at >= @from AND a.active_at <= @to
          AND (@type = 0 OR a.type = @type) AND (@anyTask OR a.task_id IN @tasks)
        """;

    private const string OfAssociateSql = $"""
        {ListReading.Select}
        WHERE a.associate_id = @owner AND {Fitting}
        {ListReading.InOrder} LIMIT @limit
        """;

    /// <summary>Rows in the diary and the check list of a user, those of his bookings included.</summary>
    public Task<List<AppointmentListRow>> OfAssociateAsync(int associateId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfAssociateSql, criteria, limit, ("owner", associateId));

    // The projects of a person, each with the date that its first rows, as many as are wanted, reach to: no more of it needs to be read and sorted.
    private const string OwnProjects = $"""
        WITH own AS MATERIALIZED (
          SELECT k.project_id, CASE WHEN @isWhole THEN @to ELSE COALESCE((
            SELECT a.active_at FROM appointment a
            WHERE a.project_id = k.project_id AND {Fitting} AND {ListReading.OncePerMeeting}
            ORDER BY a.active_at LIMIT 1 OFFSET @last), @to) END AS until
          FROM (SELECT DISTINCT project_id FROM project_member WHERE person_id = @member) k)
        """;

    private const string OfOwnProjects = $"""
        SELECT {ListReading.Columns}
        FROM own
        JOIN appointment a ON a.project_id = own.project_id AND a.active_at <= own.until
        {ListReading.Joins}
        WHERE {Fitting} AND {ListReading.OncePerMeeting}
        """;

    // The second part leaves out what the first one has.
    private const string OfAssociateAndProjectsSql = $"""
        {OwnProjects}
        {ListReading.Select}
        WHERE a.associate_id = @owner AND {Fitting}
        UNION ALL
        {OfOwnProjects} AND (a.associate_id IS NULL OR a.associate_id <> @owner)
        {ListReading.InOrder} LIMIT @limit
        """;

    /// <summary>A user's rows and the meetings of the projects that he is a member of, each once.</summary>
    public Task<List<AppointmentListRow>> OfAssociateAndProjectsAsync(int associateId, int personId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfAssociateAndProjectsSql, criteria, limit, ("owner", associateId), ("member", personId), ("last", limit - 1), ("isWhole", limit == int.MaxValue));

    private const string OfProjectSql = $"""
        {ListReading.Select}
        WHERE a.project_id = @owner AND {Fitting} AND {ListReading.OncePerMeeting}
        {ListReading.InOrder} LIMIT @limit
        """;

    public Task<List<AppointmentListRow>> OfProjectAsync(int projectId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfProjectSql, criteria, limit, ("owner", projectId));

    private const string OfMemberSql = $"""
        {OwnProjects}
        {OfOwnProjects}
        {ListReading.InOrder} LIMIT @limit
        """;

    /// <summary>Meetings of the projects that a person is a member of, whoever owns them.</summary>
    public Task<List<AppointmentListRow>> OfMemberAsync(int personId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfMemberSql, criteria, limit, ("member", personId), ("last", limit - 1), ("isWhole", limit == int.MaxValue));

    private const string OfContactSql = $"""
        {ListReading.Select}
        WHERE a.contact_id = @owner AND {Fitting} AND {ListReading.OncePerMeeting}
        {ListReading.InOrder} LIMIT @limit
        """;

    public Task<List<AppointmentListRow>> OfContactAsync(int contactId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfContactSql, criteria, limit, ("owner", contactId));

    private const string OfTasksSql = $"""
        {ListReading.Select}
        WHERE a.task_id IN @tasks AND a.type IN (1, 2, 6, 7) AND a.document_id IS NULL AND {ListReading.OncePerMeeting}
        {ListReading.InOrder}
        """;

    /// <summary>All meetings and to-dos with one of the tasks.</summary>
    public Task<List<AppointmentListRow>> OfTasksAsync(int[] tasks) => session.ReadAsync(OfTasksSql, ListReading.Read, ("tasks", tasks));

    private const string ByIdsSql = $"""
        {ListReading.Select}
        WHERE a.appointment_id IN @ids AND a.type IN (1, 2, 6, 7) AND a.document_id IS NULL
        """;

    /// <summary>The follow-ups among the ids, in no order.</summary>
    public Task<List<AppointmentListRow>> ByIdsAsync(int[] ids) => session.ReadAsync(ByIdsSql, ListReading.Read, ("ids", ids));

    private async Task<List<AppointmentListRow>> ReadAsync(
        string sql, AppointmentCriteria criteria, int limit, params (string Name, object? Value)[] owner)
    {
        await session.PlanByValuesAsync();
        return await session.ReadAsync(
            sql,
            ListReading.Read,
            [
                .. owner,
                ("from", criteria.From),
                ("to", criteria.To),
                ("type", (int)criteria.Type),
                ("anyTask", criteria.Tasks is null),
                ("tasks", criteria.Tasks ?? []),
                ("limit", limit),
            ]);
    }
}
