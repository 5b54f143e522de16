namespace Services86.Data.Copies;

/// <summary>
/// Fills tables in one transaction: indexes and foreign keys are taken off before and put back after, which is faster and lets tables that point to one
/// another be filled one by one. What is not committed has not happened. Not for parallel use.
/// </summary>
internal interface IContentWriter : IAsyncDisposable
{
    /// <summary>Reads what has been written, before anybody else can.</summary>
    IContentReader Written { get; }

    /// <summary>Starts the transaction and takes indexes and foreign keys off.</summary>
    void Begin(CancellationToken cancellation);

    void Clear(TableShape table);

    void Open(TableShape table);

    void Write(RowBuffer row);

    /// <summary>Ends the table that was opened last.</summary>
    void Close();

    /// <summary>The id that the next row of a table shall get.</summary>
    void SetNextId(TableShape table, long id);

    /// <summary>Puts indexes and foreign keys back and proves that they hold.</summary>
    /// <param name="step">Told what comes next.</param>
    void Complete(Action<string> step);

    void Commit();
}
