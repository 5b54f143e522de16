namespace Services86.Data.Copies;

/// <summary>The database is the target of a copy that is still running or was broken off.</summary>
internal sealed class HalfCopiedException(string mark) : Exception(
    $"The database is half copied ({mark}). If that copy is still running, wait for it; if not, run 'database copy' again, or use another database.");
