namespace Services86.Data.Database;

/// <summary>The database cannot be opened, is locked for too long, or its storage fails. The message is safe to show; the driver's words stay inside.</summary>
internal sealed class DatabaseUnavailableException : Exception
{
    public const string DefaultMessage = "The database is not available.";

    public DatabaseUnavailableException()
        : this(DefaultMessage)
    {
    }

    public DatabaseUnavailableException(string message)
        : base(message)
    {
    }

    public DatabaseUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The message and what the driver says; for the operator's eyes only, since it may name hosts and users.</summary>
    public string ForOperator =>
        $"{Message}{(Place is null ? "" : $" It is {Place}.")}{(InnerException is { } cause ? $" {Deepest(cause).Message}" : "")}";

    /// <summary>Which database could not be opened, if known.</summary>
    public string? Place { get; init; }

    /// <summary>Nothing of the work so far has been stored, and only the connection has died: the same work may succeed on another one.</summary>
    public bool MayRepeat { get; init; }

    private static Exception Deepest(Exception cause) => cause.InnerException is { } deeper ? Deepest(deeper) : cause;
}
