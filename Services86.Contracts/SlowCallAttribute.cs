namespace Services86.Contracts;

/// <summary>The elapsed time above which a call of the operation is logged as slow (NsApiSlow). It is no timeout.</summary>
/// <param name="milliseconds">The threshold: 1000, 2000 or 5000.</param>
/// <remarks>Source: appointment-operations.md §0; contact-operations.md, threshold table.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowCallAttribute(int milliseconds) : Attribute
{
    /// <summary>The threshold in milliseconds.</summary>
    public int Milliseconds { get; } = milliseconds;
}
