using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Projects as far as follow-ups change them.</summary>
internal sealed class MilestoneRepository(Session session)
{
    // appointment-rules.md §11. The rows of participants would only repeat the master's.
    private const string RecomputeSql = """
        UPDATE project
        SET next_milestone_at = (
          SELECT a.active_at
          FROM appointment a
          WHERE a.project_id = project.project_id AND a.active_at >= @now AND a.is_milestone AND a.type IN (1, 2, 6, 7) AND a.status <> 3
            AND (a.master_id IS NULL OR a.master_id = a.appointment_id)
          ORDER BY a.active_at
          LIMIT 1)
        WHERE project_id IN @projectIds
        """;

    /// <summary>Brings the nearest milestone that is to come and not reached yet up to date; that is no update of the project (appointment-operations.md C11).</summary>
    /// <param name="projectIds">The projects.</param>
    /// <param name="now">What lies before is no milestone to come.</param>
    public Task RecomputeAsync(IReadOnlyCollection<int> projectIds, WallClock now) =>
        session.ExecuteAsync(RecomputeSql, new { projectIds = projectIds.ToArray(), now });
}
