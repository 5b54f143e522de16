using System.Data.Common;
using Npgsql;
using Services86.Data.Database;

namespace Services86.Data.Copies;

/// <summary>The content of a database as of one moment.</summary>
internal sealed class ContentSnapshot : IAsyncDisposable
{
    private readonly IConnectionSource _connections;
    private readonly DbConnection _connection;
    private readonly IDisposable _reader;

    public ContentSnapshot(IConnectionSource connections, DbConnection connection)
    {
        _connections = connections;
        _connection = connection;
        Reader = connection switch
        {
            PreparedConnection file => new SqliteContentReader(file),
            NpgsqlConnection server => new PostgresContentReader(server),
            _ => throw new NotSupportedException($"{connection.GetType().Name} cannot be read."),
        };
        _reader = (IDisposable)Reader;
    }

    public IContentReader Reader { get; }

    public ValueTask DisposeAsync()
    {
        _reader.Dispose();
        _connections.Return(_connection);
        return ValueTask.CompletedTask;
    }
}
