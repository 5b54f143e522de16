namespace Services86.Data.Database;

/// <summary>When work that has left no trace is done once more, and after which wait.</summary>
/// <remarks>
/// A transaction that lost against another one (the more clients change the same record at once, the more often), one whose connection died
/// before the COMMIT, and one that a key refused. Work that ran into a timeout is not repeated: its caller has waited long enough.
/// </remarks>
internal static class Repetition
{
    private const int MostConflicts = 20;

    // The second time sees what the first clashed with, the third what was stored between them; then it is no coincidence any more.
    private const int MostKeyClashes = 3;

    // The pool may hold one dead connection of each server; after that the database is really away.
    private const int MostLostConnections = 3;

    private const int ShortestWait = 2;
    private const int LongestWait = 200;

    /// <param name="failure">What ended the work.</param>
    /// <param name="attempt">How often the work has been tried.</param>
    public static bool Allows(Exception failure, int attempt) => failure switch
    {
        ConflictException => attempt < MostConflicts,
        KeyClashException => attempt < MostKeyClashes,
        DatabaseUnavailableException { MayRepeat: true } => attempt < MostLostConnections,
        _ => false,
    };

    /// <summary>Waits by chance, so that those who clashed do not clash again.</summary>
    public static Task WaitAsync(int attempt, CancellationToken cancellation)
    {
        var longest = Math.Min(LongestWait, ShortestWait << Math.Min(attempt, 8));
        return Task.Delay(Random.Shared.Next(longest + 1), cancellation);
    }
}
