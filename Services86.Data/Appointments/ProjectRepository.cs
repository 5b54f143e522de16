using Services86.Data.Database;

namespace Services86.Data.Appointments;

/// <summary>Projects as far as follow-ups show them; point 200 is a web address.</summary>
internal sealed class ProjectRepository(Session session)
{
    private const string FindSql = """
        SELECT j.project_id AS ProjectId, j.name AS Name, j.project_number AS ProjectNumber, j.type_id AS TypeId, j.status_id AS StatusId,
          j.associate_id AS AssociateId, j.user_group_id AS UserGroupId, j.updated_at AS UpdatedAt, j.updated_count AS UpdatedCount,
          j.is_published AS IsPublished, j.publish_from AS PublishFrom, j.publish_to AS PublishTo,
          u.value AS Url, u.description AS UrlName, j.description AS Description
        FROM project j
        LEFT JOIN contact_point u ON u.project_id = j.project_id AND u.kind = 200 AND u.rank = 1
        WHERE j.project_id = @projectId
        """;

    public Task<ProjectRow?> FindAsync(int projectId) => session.QueryFirstOrDefaultAsync<ProjectRow>(FindSql, new { projectId });
}
