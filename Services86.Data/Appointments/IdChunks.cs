namespace Services86.Data.Appointments;

/// <summary>Lists of ids go to the database in chunks, so that no statement grows beyond what an engine takes (schema.md §1a).</summary>
internal static class IdChunks
{
    private const int Size = 500;

    public static IEnumerable<T[]> Of<T>(IEnumerable<T> rows) => rows.Chunk(Size);
}
