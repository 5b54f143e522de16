using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

/// <summary>Notes which statements a connection has prepared when it comes back.</summary>
internal sealed class RecordingConnections(TestDatabase database) : IConnectionSource
{
    private readonly Dictionary<string, RecordedStatement> _statements = [];

    /// <summary>Each text once.</summary>
    public IReadOnlyCollection<RecordedStatement> Statements => _statements.Values;

    public string EngineVersion => database.Connections.EngineVersion;

    public string Place => database.Connections.Place;

    public ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation) => database.Connections.RentReaderAsync(cancellation);

    public ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation) => database.Connections.RentWriterAsync(cancellation);

    public void Return(DbConnection connection)
    {
        foreach (var statement in database.Prepared(connection)) _statements.TryAdd(statement.Sql, statement);
        database.Connections.Return(connection);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
