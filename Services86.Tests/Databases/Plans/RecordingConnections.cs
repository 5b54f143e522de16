using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Tests.Databases.Plans;

/// <summary>Lends connections that note what is run on them.</summary>
internal sealed class RecordingConnections(IConnectionSource connections) : IConnectionSource
{
    private readonly Dictionary<string, RecordedStatement> _statements = [];

    /// <summary>Each text once.</summary>
    public IReadOnlyCollection<RecordedStatement> Statements => _statements.Values;

    public async ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation) =>
        new RecordingConnection(await connections.RentReaderAsync(cancellation), Record);

    public async ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation) =>
        new RecordingConnection(await connections.RentWriterAsync(cancellation), Record);

    public void Return(DbConnection connection) => connections.Return(((RecordingConnection)connection).Recorded);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Record(RecordedStatement statement) => _statements.TryAdd(statement.Sql, statement);
}
