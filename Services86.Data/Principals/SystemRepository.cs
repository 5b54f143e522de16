using System.Globalization;
using Services86.Data.Database;

namespace Services86.Data.Principals;

/// <summary>Engine and schema of the database, for GetSystemInfo.</summary>
internal sealed class SystemRepository(Session session)
{
    private const string SchemaVersionSql = """
        SELECT value FROM system_info WHERE name = 'schema_version'
        """;

    public async Task<SystemRow> ReadAsync()
    {
        var version = await session.ExecuteScalarAsync<string>(SchemaVersionSql);
        return new SystemRow(
            session.Dialect.EngineName,
            session.Dialect.EngineVersion,
            int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
    }
}
