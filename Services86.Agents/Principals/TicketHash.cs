using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Services86.Agents.Principals;

/// <summary>SHA-256 over a ticket's bytes, as a value: the key of the tickets in memory and the secret of the stub.</summary>
/// <remarks>Comparing two of them takes the same time wherever they differ.</remarks>
internal readonly struct TicketHash : IEquatable<TicketHash>
{
    private const string SecretPrefix = "7S:";

    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    private TicketHash(ReadOnlySpan<byte> digest)
    {
        _a = BinaryPrimitives.ReadUInt64BigEndian(digest);
        _b = BinaryPrimitives.ReadUInt64BigEndian(digest[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(digest[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(digest[24..]);
    }

    public static TicketHash Of(ReadOnlySpan<byte> ticket)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(ticket, digest);
        return new TicketHash(digest);
    }

    /// <summary>The hash a stub stores; false for a text that is none.</summary>
    public static bool TryReadSecret(string secret, out TicketHash hash)
    {
        hash = default;
        if (!secret.StartsWith(SecretPrefix, StringComparison.Ordinal)) return false;
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        if (!Convert.TryFromBase64String(secret[SecretPrefix.Length..], digest, out var length) || length != digest.Length) return false;
        hash = new TicketHash(digest);
        return true;
    }

    /// <summary>As the stub stores it (principal.md §4).</summary>
    public string ToSecret()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt64BigEndian(digest, _a);
        BinaryPrimitives.WriteUInt64BigEndian(digest[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(digest[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(digest[24..], _d);
        return SecretPrefix + Convert.ToBase64String(digest);
    }

    public bool Equals(TicketHash other) => ((_a ^ other._a) | (_b ^ other._b) | (_c ^ other._c) | (_d ^ other._d)) == 0;

    public override bool Equals(object? obj) => obj is TicketHash other && Equals(other);

    public override int GetHashCode() => unchecked((int)_a);
}
