using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Tests.Databases;

/// <summary>Notes which texts became prepared on a connection while it was out.</summary>
internal sealed class RememberedConnections(IConnectionSource connections) : IConnectionSource
{
    public string EngineVersion => connections.EngineVersion;

    public string Place => connections.Place;

    private readonly Dictionary<DbConnection, HashSet<string>> _before = [];

    public HashSet<string> Texts { get; } = [];

    public async ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation) =>
        Remember(await connections.RentReaderAsync(cancellation));

    public async ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation) =>
        Remember(await connections.RentWriterAsync(cancellation));

    public void Return(DbConnection connection)
    {
        Texts.UnionWith(((PreparedConnection)connection).Texts.Except(_before[connection]));
        connections.Return(connection);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private DbConnection Remember(DbConnection connection)
    {
        _before[connection] = [.. ((PreparedConnection)connection).Texts];
        return connection;
    }
}
