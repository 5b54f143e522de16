using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Reads sale guides: their steps, and the follow-ups that were made from them.</summary>
internal sealed class GuideRepository(Session session)
{
    private const string StepsSql = """
        SELECT suggested_appointment_id AS StepId, sale_type_stage_id AS SaleTypeStageId, rank AS Rank, deleted AS Deleted,
          auto_suggest AS AutoSuggest
        FROM suggested_appointment
        WHERE sale_type_stage_id IN @ids
        """;

    /// <summary>The steps of some stages of sale types, deleted ones included, in no order.</summary>
    public Task<List<GuideStepRow>> StepsAsync(IReadOnlyCollection<int> saleTypeStageIds) => ByIdsAsync<GuideStepRow>(StepsSql, saleTypeStageIds);

    private const string InstancesSql = """
        SELECT a.appointment_id AS AppointmentId, s.sale_type_id AS SaleTypeId, a.suggested_appointment_id AS StepId
        FROM appointment a
        JOIN sale s ON s.sale_id = a.sale_id
        WHERE a.appointment_id IN @ids AND a.suggested_appointment_id IS NOT NULL AND a.type IN (1, 2, 6, 7)
        """;

    /// <summary>Those among some follow-ups that have a sale and come from a guide step, in no order.</summary>
    public Task<List<GuideInstanceRow>> InstancesAsync(IReadOnlyCollection<int> appointmentIds) =>
        ByIdsAsync<GuideInstanceRow>(InstancesSql, appointmentIds);

    private async Task<List<T>> ByIdsAsync<T>(string sql, IReadOnlyCollection<int> ids)
    {
        var rows = new List<T>();
        foreach (var chunk in IdChunks.Of(ids)) rows.AddRange(await session.QueryAsync<T>(sql, new { ids = chunk }));
        return rows;
    }
}
