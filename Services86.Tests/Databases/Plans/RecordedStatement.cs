using System.Data.Common;
using Npgsql;

namespace Services86.Tests.Databases.Plans;

/// <summary>A text that was run, and its parameters with the engine's names of their types, where these are known.</summary>
internal sealed record RecordedStatement(string Sql, IReadOnlyList<(string Name, string? Type)> Parameters)
{
    public static RecordedStatement Of(DbCommand command) => new(
        command.CommandText,
        [.. command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName.TrimStart('@'), (one as NpgsqlParameter)?.DataTypeName))]);
}
