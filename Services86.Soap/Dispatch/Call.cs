namespace Services86.Soap.Dispatch;

/// <summary>One call on its way through the call order: which operation, and the parts that are read only when their turn comes.</summary>
/// <param name="operation">The operation that was asked for.</param>
public abstract class Call(Operation operation)
{
    /// <summary>The operation that was asked for.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>The value of a request header block by its place in the agent's list, or null.</summary>
    public abstract object? Header(int index);

    /// <summary>Reads the parameters and everything behind them: a call starts only after its message has been read to the end.</summary>
    public abstract object ReadParameters();

    /// <summary>Lets header blocks and parameters be read once more, for a call that is done again: what was read before may have been changed.</summary>
    public abstract void Rewind();
}

/// <summary>What a call gave.</summary>
/// <param name="Result">The result, or null for the default content that goes with an application error.</param>
/// <param name="Headers">The values of the reply's header blocks, in the agent's order.</param>
public readonly record struct CallOutcome(object? Result, object?[] Headers);
