namespace Services86.Data.Schema;

/// <summary>A new installation cannot be made with what was chosen; the message says what would be right.</summary>
/// <param name="option">Name of the property of <see cref="SeedOptions"/>.</param>
/// <param name="problem">What is wrong with its value.</param>
internal sealed class SeedException(string option, string problem) : Exception(problem)
{
    public string Option { get; } = option;
}
