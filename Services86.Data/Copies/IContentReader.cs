namespace Services86.Data.Copies;

/// <summary>Reads whole tables of a database as of one moment. Not for parallel use.</summary>
internal interface IContentReader
{
    long Count(TableShape table);

    /// <summary>The id that the next row of the table will get.</summary>
    long NextId(TableShape table);

    /// <summary>Begins with the first row of a table, in the order of its key.</summary>
    void Open(TableShape table, CancellationToken cancellation);

    /// <summary>The next row; false after the last.</summary>
    bool Read(RowBuffer row);
}
