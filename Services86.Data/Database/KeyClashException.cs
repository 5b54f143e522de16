namespace Services86.Data.Database;

/// <summary>
/// A key of the data refused the transaction: somebody has stored the same one, or deleted what it refers to, since this work looked. Done again it sees that,
/// and refuses or succeeds by itself; what clashes each time does not depend on others.
/// </summary>
internal sealed class KeyClashException(Exception innerException)
    : Exception(DefaultMessage, innerException)
{
    public const string DefaultMessage = "A value that must be unique is taken, or a record that is referred to does not exist any more.";
}
