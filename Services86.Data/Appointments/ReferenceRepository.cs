using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Whether the records that a row shall refer to are there; one statement for all of them.</summary>
internal sealed class ReferenceRepository(Session session)
{
    private const string CheckSql = """
        SELECT
          (SELECT COUNT(*) FROM contact WHERE contact_id = @ContactId AND deleted_at IS NULL) AS Contacts,
          (SELECT COUNT(*) FROM person WHERE person_id = @PersonId AND deleted_at IS NULL) AS Persons,
          (SELECT contact_id FROM person WHERE person_id = @PersonId AND deleted_at IS NULL) AS ContactOfPerson,
          (SELECT COUNT(*) FROM project WHERE project_id = @ProjectId) AS Projects,
          (SELECT COUNT(*) FROM sale WHERE sale_id = @SaleId) AS Sales,
          (SELECT COUNT(*) FROM suggested_appointment WHERE suggested_appointment_id = @SuggestedAppointmentId) AS Suggestions
        """;

    /// <summary>Looks up the references of a row; those that are 0 count as missing.</summary>
    public async ValueTask<FoundReferences> CheckAsync(AppointmentRow row) =>
        await session.QueryFirstOrDefaultAsync<FoundReferences>(
            CheckSql,
            new { row.ContactId, row.PersonId, row.ProjectId, row.SaleId, row.SuggestedAppointmentId }) ?? new();
}
