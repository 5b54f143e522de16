namespace Services86.Data.Checks;

/// <summary>Something that must hold for every record.</summary>
/// <param name="Name">Short name, in a message and for a search.</param>
/// <param name="Table">The table of the records that the statement finds.</param>
/// <param name="Sql">Finds the records for which it does not hold, their id first.</param>
/// <param name="Meaning">What is wrong with a record found.</param>
internal sealed record CheckRule(string Name, string Table, string Sql, string Meaning)
{
    /// <summary>Set when a key is computed by the program: the statement then gives id, text and key of all records.</summary>
    public Func<string, string>? KeyOf { get; init; }
}
