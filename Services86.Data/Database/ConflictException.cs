namespace Services86.Data.Database;

/// <summary>The transaction lost against another one and has been undone whole; done again from the start it may succeed.</summary>
internal sealed class ConflictException(Exception innerException)
    : Exception("Another change of the same data was faster.", innerException);
