namespace Services86.Agents.Errors;

/// <summary>An application error: it travels in the header block ExceptionInfo, never as a fault.</summary>
/// <remarks>envelope.md §4 (types, Parameters), §5 (which errors go where).</remarks>
internal abstract class SoException : Exception
{
    private const string TypePrefix = "SuperOffice.Exceptions.";

    private protected SoException(string message, params KeyValuePair<string, string>[] parameters)
        : this(message, null, parameters) { }

    private protected SoException(string message, Exception? cause, params KeyValuePair<string, string>[] parameters)
        : base(message, cause) => Parameters = parameters;

    /// <summary>The type name that a client library can resolve.</summary>
    public string TypeName => TypePrefix + GetType().Name;

    /// <summary>Extra facts in the order in which they are written; keys are unique.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; }

    private protected static KeyValuePair<string, string> Fact(string key, string value) => new(key, value);
}
