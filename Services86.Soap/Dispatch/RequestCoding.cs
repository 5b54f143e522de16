using Microsoft.Extensions.Primitives;

namespace Services86.Soap.Dispatch;

/// <summary>How a request's content is compressed.</summary>
internal enum RequestCoding
{
    Identity,
    Gzip,
    Deflate,
}

internal static class RequestCodings
{
    /// <summary>Null for a coding that we do not take.</summary>
    public static RequestCoding? Read(StringValues contentEncoding)
    {
        var text = contentEncoding.ToString().Trim();
        return text.Length == 0 || text.Equals("identity", StringComparison.OrdinalIgnoreCase) ? RequestCoding.Identity
            : text.Equals("gzip", StringComparison.OrdinalIgnoreCase) || text.Equals("x-gzip", StringComparison.OrdinalIgnoreCase) ? RequestCoding.Gzip
            : text.Equals("deflate", StringComparison.OrdinalIgnoreCase) ? RequestCoding.Deflate
            : null;
    }
}
