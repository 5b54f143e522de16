using Services86.Benchmarks.Loads;

namespace Services86.Benchmarks.Contacts;

/// <summary>One measured operation.</summary>
/// <param name="Target">The call.</param>
/// <param name="Rows">How many items a correct answer has.</param>
/// <param name="ReplyBytes">The size of a correct answer's content.</param>
internal sealed record ContactOperation(Target Target, int Rows, int ReplyBytes);
