namespace Services86.Data.Contacts;

/// <summary>A number series with the numbers in use; every living record counts, readable or not (contact-operations.md §23).</summary>
internal interface INumberSeries
{
    /// <summary>The series, or null when there is none.</summary>
    Task<CounterRow?> CounterAsync();

    /// <summary>Waits until no other transaction takes a number; as the first statement of a transaction.</summary>
    Task WaitForTurnAsync();

    /// <summary>The next number of the series; it is used up if the transaction is committed.</summary>
    Task<int> TakeAsync();

    /// <summary>Lets nobody else judge or take a number until the transaction ends.</summary>
    Task LockAsync();

    /// <summary>Numbers of other records in a range that holds all spellings of one number.</summary>
    Task<IReadOnlyList<string>> BetweenAsync(NumberRange range, int exceptId);

    /// <summary>Whether another record has no number.</summary>
    Task<bool> HasBlankAsync(int exceptId);
}
