namespace Services86.Data.Appointments;

/// <summary>How many records each reference of a row names: 1 or 0.</summary>
internal sealed record FoundReferences
{
    public int Contacts { get; init; }

    public int Persons { get; init; }

    /// <summary>The company of the person; 0 for none.</summary>
    public int ContactOfPerson { get; init; }

    public int Projects { get; init; }

    public int Sales { get; init; }

    public int Suggestions { get; init; }
}
