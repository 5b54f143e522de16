using System.Data.Common;
using Services86.Data.Database;

namespace Services86.Tests.Watching;

/// <summary>A database that can stop answering without refusing, as a server behind a dead network link does. Not even a cancellation helps.</summary>
internal sealed class HangingConnections(IConnectionSource connections) : IConnectionSource
{
    private readonly TaskCompletionSource _back = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _looks;

    public bool Hangs { get; set; }

    public int Looks => Volatile.Read(ref _looks);

    public string EngineVersion => connections.EngineVersion;

    public string Place => connections.Place;

    public async ValueTask<DbConnection> RentReaderAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _looks);
        if (Hangs)
        {
            await _back.Task;
        }

        return await connections.RentReaderAsync(cancellation);
    }

    public ValueTask<DbConnection> RentWriterAsync(CancellationToken cancellation) => connections.RentWriterAsync(cancellation);

    public void Return(DbConnection connection) => connections.Return(connection);

    public void ComeBack()
    {
        Hangs = false;
        _back.SetResult();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
