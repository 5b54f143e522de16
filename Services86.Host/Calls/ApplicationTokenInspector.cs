using System.Security.Cryptography;
using Services86.Agents;
using Services86.Agents.Errors;
using Services86.Agents.Principals;
using Services86.Data.Lists;
using Services86.Host.Settings;
using Services86.Soap.Dispatch;

namespace Services86.Host.Calls;

/// <summary>Which application calls: looked at in Online mode only (envelope.md §3). Knows the accepted tokens, of settings and database, as hashes.</summary>
internal sealed class ApplicationTokenInspector : IHeaderInspector
{
    private const string HashPrefix = "sha256:";

    private readonly byte[][]? _settled;
    private readonly ListStore _lists;

    public ApplicationTokenInspector(InstallationOptions installation, ListStore lists)
    {
        _settled = installation.Mode == InstallationMode.Online ? [.. installation.ApplicationTokens.Select(Hash)] : null;
        _lists = lists;
    }

    public ValueTask InspectAsync(Call call, CallContext context) =>
        _settled is null ? ValueTask.CompletedTask : DemandAsync(call.Header(AgentHeaders.ApplicationToken) as string, context.Cancellation);

    private async ValueTask DemandAsync(string? token, CancellationToken cancellation)
    {
        var hash = ApplicationToken.Hash(token);
        if (!IsAmong(_settled!, hash) && !IsAmong((await _lists.CurrentAsync(cancellation)).ApplicationTokens, hash))
        {
            throw SoSessionException.UnknownApplicationToken();
        }
    }

    /// <summary>Every hash is compared, in constant time, so that the time taken tells nothing about the list.</summary>
    private static bool IsAmong(byte[][] accepted, byte[] hash)
    {
        var found = false;
        foreach (var known in accepted)
        {
            found |= CryptographicOperations.FixedTimeEquals(hash, known);
        }

        return found;
    }

    internal static bool IsHash(string setting) =>
        setting.StartsWith(HashPrefix, StringComparison.OrdinalIgnoreCase) && setting.Length == HashPrefix.Length + 64
        && setting.AsSpan(HashPrefix.Length).ToString().All(char.IsAsciiHexDigit);

    private static byte[] Hash(string setting) =>
        IsHash(setting) ? Convert.FromHexString(setting.AsSpan(HashPrefix.Length)) : ApplicationToken.Hash(setting);
}
