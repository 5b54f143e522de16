using System.Data.Common;

namespace Services86.Data.Database;

/// <summary>Lends open connections; whoever rents one gives it back.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation);

    ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation);

    /// <summary>Gives a connection back; a transaction still open is rolled back.</summary>
    void Return(DbConnection connection);
}
