using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Published follow-ups, as far as they are valid on a day. Rights are judged on the rows.</summary>
/// <remarks>appointment-operations.md §11, C2, C6, C7.</remarks>
internal sealed class PublishedRepository(Session session)
{
    // The first words are those of the indexes of published rows. Both days belong to the time of publication; no day leaves it open.
    private const string Valid = """
        a.is_published AND a.type IN (1, 2, 6, 7) AND a.document_id IS NULL
          AND (a.publish_from IS NULL OR a.publish_from <= @today) AND (a.publish_to IS NULL OR a.publish_to >= @today)
        """;

    private const string ByIdsSql = $"""
        {ListReading.Select}
        WHERE a.appointment_id IN @ids AND {Valid}
        """;

    /// <summary>The published ones among the ids, in no order.</summary>
    public Task<List<AppointmentListRow>> ByIdsAsync(int[] ids, DateOnly today) =>
        session.ReadAsync(ByIdsSql, ListReading.Read, ("ids", ids), ("today", today));

    private const string OfAssociateSql = $"""
        {ListReading.Select}
        WHERE a.associate_id = @owner AND {Valid}
        {ListReading.InOrder}
        """;

    public Task<List<AppointmentListRow>> OfAssociateAsync(int associateId, DateOnly today) => ReadAsync(OfAssociateSql, associateId, today);

    // The second part leaves out what the first one has.
    private const string OfPersonSql = $"""
        {ListReading.Select}
        WHERE a.person_id = @owner AND {Valid}
        UNION ALL
        {ListReading.Select}
        WHERE a.invited_person_id = @owner AND (a.person_id IS NULL OR a.person_id <> @owner) AND {Valid}
        {ListReading.InOrder}
        """;

    /// <summary>Those that are with a person or to which he is invited.</summary>
    public Task<List<AppointmentListRow>> OfPersonAsync(int personId, DateOnly today) => ReadAsync(OfPersonSql, personId, today);

    private const string OfProjectSql = $"""
        {ListReading.Select}
        WHERE a.project_id = @owner AND {Valid} AND {ListReading.OncePerMeeting}
        {ListReading.InOrder}
        """;

    public Task<List<AppointmentListRow>> OfProjectAsync(int projectId, DateOnly today) => ReadAsync(OfProjectSql, projectId, today);

    private Task<List<AppointmentListRow>> ReadAsync(string sql, int owner, DateOnly today) =>
        session.ReadAsync(sql, ListReading.Read, ("owner", owner), ("today", today));
}
