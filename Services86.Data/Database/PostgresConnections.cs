using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Services86.Data.Database;

/// <summary>Connections from the driver's pool, always to a server that takes writes, whichever of the hosts of the connection string that is now.</summary>
/// <remarks>
/// Reading and writing both run in a transaction of REPEATABLE READ: a call sees one state of the data, as it does on SQLite, and a writer that
/// was overtaken by another one is told so instead of undoing the other's work (ADR 7). Its BEGIN travels with the first statement.
/// </remarks>
internal sealed class PostgresConnections : IConnectionSource
{
    private readonly NpgsqlDataSource _server;
    private volatile string _version = "";

    public PostgresConnections(DatabaseOptions options)
    {
        var parts = PostgresConnectionString.Complete(options);
        Place = PostgresConnectionString.Describe(parts);

        // The data source is asked for a kind of server itself and refuses the key in the text.
        parts.Remove("Target Session Attributes");
        var builder = new NpgsqlDataSourceBuilder(parts.ConnectionString) { Name = "services86" };
        if (options.PasswordFile is { Length: > 0 } file)
        {
            builder.UsePasswordProvider(_ => ReadPassword(file), async (_, cancellation) => (await File.ReadAllTextAsync(file, cancellation)).TrimEnd('\r', '\n'));
        }

        _server = parts.Host!.Contains(',', StringComparison.Ordinal)
            ? builder.BuildMultiHost().WithTargetSession(TargetSessionAttributes.ReadWrite)
            : builder.Build();
    }

    public string EngineVersion => _version;

    public string Place { get; }

    public async ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation) => await BeginAsync(cancellation);

    public async ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation) => await BeginAsync(cancellation);

    // A transaction that is still open is rolled back by the driver before the connection serves again; nobody waits for that.
    public void Return(DbConnection connection)
    {
        // Where one connection has died the others of that server have too, most likely.
        if ((connection.State & ConnectionState.Open) == 0) _server.Clear();
        _ = ReturnAsync((NpgsqlConnection)connection);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task ReturnAsync(NpgsqlConnection connection)
    {
        try
        {
            await connection.DisposeAsync();
        }
        catch (Exception failure) when (failure is DbException or IOException or ObjectDisposedException)
        {
            // The connection has died: the driver drops it, and the next call gets another one.
        }
    }

    private static string ReadPassword(string file) => File.ReadAllText(file).TrimEnd('\r', '\n');

    private async ValueTask<NpgsqlConnection> BeginAsync(CancellationToken cancellation)
    {
        var connection = await OpenAsync(cancellation);
        try
        {
            await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            return connection;
        }
        catch
        {
            Return(connection);
            throw;
        }
    }

    private async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            var connection = await _server.OpenConnectionAsync(cancellation);
            if (_version.Length == 0) _version = connection.PostgreSqlVersion.ToString();
            return connection;
        }
        catch (Exception failure) when (failure is NpgsqlException or SocketException or IOException or TimeoutException or UnauthorizedAccessException
            or ObjectDisposedException)
        {
            throw new DatabaseUnavailableException(DatabaseUnavailableException.DefaultMessage, failure) { Place = Place };
        }
    }
}
