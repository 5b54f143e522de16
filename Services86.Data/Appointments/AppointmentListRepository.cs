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

    // The second part leaves out what the first one has.
    private const string OfAssociateAndProjectsSql = $"""
        {ListReading.Select}
        WHERE a.associate_id = @owner AND {Fitting}
        UNION ALL
        {ListReading.Select}
        WHERE a.project_id IN (SELECT k.project_id FROM project_member k WHERE k.person_id = @member) AND {Fitting}
          AND {ListReading.OncePerMeeting} AND (a.associate_id IS NULL OR a.associate_id <> @owner)
        {ListReading.InOrder} LIMIT @limit
        """;

    /// <summary>A user's rows and the meetings of the projects that he is a member of, each once.</summary>
    public Task<List<AppointmentListRow>> OfAssociateAndProjectsAsync(int associateId, int personId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfAssociateAndProjectsSql, criteria, limit, ("owner", associateId), ("member", personId));

    private const string OfProjectSql = $"""
        {ListReading.Select}
        WHERE a.project_id = @owner AND {Fitting} AND {ListReading.OncePerMeeting}
        {ListReading.InOrder} LIMIT @limit
        """;

    public Task<List<AppointmentListRow>> OfProjectAsync(int projectId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfProjectSql, criteria, limit, ("owner", projectId));

    private const string OfMemberSql = $"""
        {ListReading.Select}
        WHERE a.project_id IN (SELECT k.project_id FROM project_member k WHERE k.person_id = @owner) AND {Fitting} AND {ListReading.OncePerMeeting}
        {ListReading.InOrder} LIMIT @limit
        """;

    /// <summary>Meetings of the projects that a person is a member of, whoever owns them.</summary>
    public Task<List<AppointmentListRow>> OfMemberAsync(int personId, AppointmentCriteria criteria, int limit) =>
        ReadAsync(OfMemberSql, criteria, limit, ("owner", personId));

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

    private Task<List<AppointmentListRow>> ReadAsync(string sql, AppointmentCriteria criteria, int limit, params (string Name, object? Value)[] owner) =>
        session.ReadAsync(
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
