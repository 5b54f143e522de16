using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Services86.Agents.Principals;

/// <summary>The text of a ticket: <c>7T:</c> and base64 of the UTF-16LE form of a GUID, a semicolon and a random number.</summary>
/// <remarks>principal.md §4. To clients it is opaque; the server keeps the GUID and a hash, never the text.</remarks>
internal readonly struct TicketText
{
    /// <summary>What makes a user name a ticket.</summary>
    public const string Prefix = "7T:";

    private const int GuidLength = 32;
    private const int BytesPerCharacter = 2;

    // 32 digits, the semicolon, an int, and room for a third part of at most 64 characters; anything longer is no ticket of any server.
    private const int MaximumBytes = BytesPerCharacter * (GuidLength + 1 + 11 + 1 + 64);
    private const int MaximumCharacters = (MaximumBytes + 2) / 3 * 4;

    private TicketText(Guid id, TicketHash hash)
    {
        Id = id;
        Hash = hash;
    }

    /// <summary>The public half, by which the stub is found.</summary>
    public Guid Id { get; }

    /// <summary>SHA-256 over the decoded ticket.</summary>
    public TicketHash Hash { get; }

    /// <summary>A new ticket from a cryptographic random source.</summary>
    public static string Create()
    {
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        return Write(new Guid(random), RandomNumberGenerator.GetInt32(int.MaxValue));
    }

    /// <summary>The text of a ticket with these two halves.</summary>
    public static string Write(Guid id, int number) =>
        Prefix + Convert.ToBase64String(Encoding.Unicode.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id:N};{number}")));

    /// <summary>Reads a ticket; false, and quickly, for anything that is none. White space around it is dropped.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TicketText ticket)
    {
        ticket = default;
        text = text.Trim();
        if (!text.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        var coded = text[Prefix.Length..];
        if (coded.Length > MaximumCharacters || !Base64.IsValid(coded)) return false;
        Span<byte> decoded = stackalloc byte[MaximumBytes + 2];
        if (!Convert.TryFromBase64Chars(coded, decoded, out var length) || length % BytesPerCharacter != 0) return false;
        decoded = decoded[..length];
        if (length <= (GuidLength + 1) * BytesPerCharacter) return false;
        Span<char> guid = stackalloc char[GuidLength + 1];
        Encoding.Unicode.GetChars(decoded[..((GuidLength + 1) * BytesPerCharacter)], guid);
        if (guid[GuidLength] != ';' || !Guid.TryParseExact(guid[..GuidLength], "N", out var id)) return false;
        ticket = new TicketText(id, TicketHash.Of(decoded));
        return true;
    }
}
