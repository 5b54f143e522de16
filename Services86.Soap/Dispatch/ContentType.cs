namespace Services86.Soap.Dispatch;

/// <summary>
/// A Content-Type taken apart. More patient than the framework's parser: some callers leave the action parameter, an address, unquoted.
/// </summary>
internal static class ContentType
{
    /// <summary>The media type without its parameters.</summary>
    public static ReadOnlySpan<char> MediaType(ReadOnlySpan<char> contentType)
    {
        var end = contentType.IndexOf(';');
        return (end < 0 ? contentType : contentType[..end]).Trim();
    }

    /// <summary>The value of a parameter without its quotes, or null.</summary>
    public static string? Parameter(ReadOnlySpan<char> contentType, ReadOnlySpan<char> name)
    {
        var rest = contentType[MediaType(contentType).Length..];
        while (rest.IndexOf(';') is var start and >= 0)
        {
            rest = rest[(start + 1)..].TrimStart();
            var value = rest.IndexOf('=') is var equals and >= 0 ? rest[(equals + 1)..].TrimStart() : default;
            var isQuoted = value.StartsWith("\"");
            var end = isQuoted ? value[1..].IndexOf('"') : value.IndexOf(';');
            var content = isQuoted ? value.Slice(1, end < 0 ? value.Length - 1 : end) : end < 0 ? value : value[..end];
            if (!value.IsEmpty && rest[..rest.IndexOf('=')].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return content.Trim().ToString();
            }

            rest = isQuoted && end >= 0 ? value[(end + 2)..] : rest;
        }

        return null;
    }
}
