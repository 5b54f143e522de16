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

    /// <summary>Nothing of the work so far has been stored, and only the connection has died: the same work may succeed on another one.</summary>
    public bool MayRepeat { get; init; }
}
