using Microsoft.AspNetCore.Http;

namespace Services86.Soap.Dispatch;

/// <summary>Finds the agent in a request path: <c>[/base]/Remote/Services86/{Agent}.svc</c>, without regard to case.</summary>
internal sealed class AgentPath
{
    private const string Room = "/Remote/Services86/";
    private const string Extension = ".svc";

    private readonly string _pathBase;

    public AgentPath(string pathBase) => _pathBase = pathBase == "*" ? pathBase : pathBase.TrimEnd('/');

    /// <param name="agent">The agent's name as the caller wrote it.</param>
    /// <param name="before">What the caller wrote before the room, empty or beginning with a slash.</param>
    public bool TryMatch(PathString path, out ReadOnlySpan<char> agent, out ReadOnlySpan<char> before)
    {
        agent = default;
        before = default;
        var text = path.Value.AsSpan();
        if (!text.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var start = text.IndexOf(Room, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || !IsAllowedBase(text[..start]))
        {
            return false;
        }

        before = text[..start];
        agent = text[(start + Room.Length)..^Extension.Length];
        return true;
    }

    private bool IsAllowedBase(ReadOnlySpan<char> before) =>
        before.IsEmpty
        || (_pathBase == "*" ? before.LastIndexOf('/') == 0 && before.Length > 1 : before.Equals(_pathBase, StringComparison.OrdinalIgnoreCase));
}
