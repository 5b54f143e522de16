using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Services86.Agents.Principals;

/// <summary>The text by which an application shows itself in Online mode. It is random enough that a plain hash protects it.</summary>
internal static class ApplicationToken
{
    private const int Bytes = 32;

    /// <summary>A new token, fit for a header, an address and a shell.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of a token; blanks around it do not count.</summary>
    public static byte[] Hash(string? token) => SHA256.HashData(Encoding.UTF8.GetBytes(token?.Trim() ?? ""));
}
