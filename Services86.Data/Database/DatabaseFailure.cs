namespace Services86.Data.Database;

/// <summary>What a failure of the driver means for the caller.</summary>
internal enum DatabaseFailure
{
    /// <summary>The statement or its values are wrong: a fault of ours.</summary>
    Statement,

    /// <summary>The database cannot be reached or cannot work now.</summary>
    Unavailable,

    /// <summary>The connection has died under the statement. Another one may work at once.</summary>
    ConnectionLost,

    /// <summary>Another transaction was faster; the same work may succeed when it is done again.</summary>
    Conflict,

    /// <summary>The value of a key is taken or refers to nothing, perhaps because of another transaction that has ended meanwhile.</summary>
    KeyClash,
}
