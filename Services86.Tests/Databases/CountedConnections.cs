using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Tests.Databases;

/// <summary>Counts the transactions that were begun.</summary>
internal sealed class CountedConnections(IConnectionSource connections) : IConnectionSource
{
    public int Transactions { get; private set; }

    public string EngineVersion => connections.EngineVersion;

    public string Place => connections.Place;

    public ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation) => connections.RentReaderAsync(cancellation);

    public ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation)
    {
        Transactions++;
        return connections.RentWriterAsync(cancellation);
    }

    public void Return(DbConnection connection) => connections.Return(connection);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
