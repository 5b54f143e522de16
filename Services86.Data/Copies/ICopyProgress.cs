namespace Services86.Data.Copies;

/// <summary>Is told how far a copy has come.</summary>
internal interface ICopyProgress
{
    /// <summary>All rows that there are to copy.</summary>
    void Begin(long rows);

    void Table(TableShape table, long rows);

    /// <param name="rows">Rows of all tables so far.</param>
    void Copied(long rows);

    /// <summary>Work without rows, such as an index.</summary>
    void Step(string what);

    void Verifying(TableShape table);
}
