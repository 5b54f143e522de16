using System.Security.Cryptography;
using System.Text;
using Services86.Agents;
using Services86.Agents.Errors;
using Services86.Host.Settings;
using Services86.Soap.Dispatch;

namespace Services86.Host.Calls;

/// <summary>Which application calls: looked at in Online mode only (envelope.md §3). Knows the accepted tokens as hashes.</summary>
internal sealed class ApplicationTokenInspector : IHeaderInspector
{
    private const string HashPrefix = "sha256:";

    private readonly byte[][]? _accepted;

    public ApplicationTokenInspector(InstallationOptions installation) =>
        _accepted = installation.Mode == InstallationMode.Online ? [.. installation.ApplicationTokens.Select(Hash)] : null;

    public ValueTask InspectAsync(Call call, CallContext context) =>
        _accepted is null || IsAccepted(call.Header(AgentHeaders.ApplicationToken) as string)
            ? ValueTask.CompletedTask
            : throw SoSessionException.UnknownApplicationToken();

    /// <summary>Every hash is compared, in constant time, so that the time taken tells nothing about the list.</summary>
    private bool IsAccepted(string? token)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(token?.Trim() ?? ""));
        var found = false;
        foreach (var accepted in _accepted!)
        {
            found |= CryptographicOperations.FixedTimeEquals(hash, accepted);
        }

        return found;
    }

    internal static bool IsHash(string setting) =>
        setting.StartsWith(HashPrefix, StringComparison.OrdinalIgnoreCase) && setting.Length == HashPrefix.Length + 64
        && setting.AsSpan(HashPrefix.Length).ToString().All(char.IsAsciiHexDigit);

    private static byte[] Hash(string setting) =>
        IsHash(setting) ? Convert.FromHexString(setting.AsSpan(HashPrefix.Length)) : SHA256.HashData(Encoding.UTF8.GetBytes(setting.Trim()));
}
