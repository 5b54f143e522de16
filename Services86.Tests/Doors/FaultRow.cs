using System.Text;
using Services86.Tests.Hosting;

namespace Services86.Tests.Doors;

/// <summary>One kind of bad message and the fault that answers it.</summary>
/// <param name="Name">The row of envelope.md §8 and what is wrong.</param>
/// <param name="Code">The code of 1.1.</param>
/// <param name="Envelope">Makes the message for an envelope namespace.</param>
internal sealed record FaultRow(string Name, string Code, string Reason, Func<string, string> Envelope)
{
    public string Agent { get; init; } = "SoPrincipal";

    public string? Action { get; init; }

    /// <summary>False when the fault comes before the version of the envelope can be known.</summary>
    public bool IsVersionRead { get; init; } = true;

    /// <summary>The version of the answer whatever was sent.</summary>
    public string? AnswerVersion { get; init; }

    /// <summary>Attributes of the NotUnderstood block.</summary>
    public string? Block { get; init; }

    public RawRequest Request(Sent sent) => RawRequest.To(Agent, "") with
    {
        ContentType = sent.ContentType,
        Action = Action,
        Body = Encoding.UTF8.GetBytes(Envelope(sent.Version)),
    };

    public override string ToString() => Name;
}
