using System.Data.Common;

namespace Services86.Data.Database;

/// <summary>Lends open connections; whoever rents one gives it back.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    /// <summary>Version of the engine; of a server as its first connection told it, empty before.</summary>
    string EngineVersion { get; }

    /// <summary>Where the data lies, without a password: for start-up lines and messages.</summary>
    string Place { get; }

    /// <summary>A connection on which all reads see one state of the data.</summary>
    ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation);

    /// <summary>A connection with a transaction that may write.</summary>
    ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation);

    /// <summary>Gives a connection back; a transaction still open is rolled back.</summary>
    void Return(DbConnection connection);
}
